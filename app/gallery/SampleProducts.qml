// SPDX-License-Identifier: Apache-2.0
import QtQuick

ListModel {
    ListElement { title: "Pavilion dv7-1211ea Notebook 43.2 cm (17\") Intel Core 2 Duo, 4 GB, 250 GB, Silver"; brand: "HP"; price: "$109.95"; compareAt: "$149.00"; kind: "notebook"; rating: 4.5; ratings: 128; level: 0; remaining: 0 }
    ListElement { title: "006R90321 toner cartridge Original Black 6 pc(s)"; brand: "Xerox"; price: "$49.95"; compareAt: ""; kind: "toner"; rating: 0; ratings: 0; level: 0; remaining: 0 }
    ListElement { title: "PGA302EPWR"; brand: "Texas Instruments"; price: "$3.5962"; compareAt: ""; kind: "ADC"; rating: 0; ratings: 0; level: 1; remaining: 3 }
    ListElement { title: "White hanging heart T-light holder"; brand: "Nordkind"; price: "£2.55"; compareAt: ""; kind: "candle"; rating: 4.9; ratings: 2014; level: 0; remaining: 0 }
    ListElement { title: "Wool-blend crew neck sweater with ribbed cuffs"; brand: "Lindqvist"; price: "$68.00"; compareAt: "$92.00"; kind: "sweater"; rating: 3.8; ratings: 41; level: 2; remaining: 0 }
    ListElement { title: "WH-CH720N wireless noise cancelling headphones"; brand: "Sony"; price: "$119.99"; compareAt: ""; kind: "headphones"; rating: 4.3; ratings: 873; level: 0; remaining: 0 }
    ListElement { title: "100 nF 50 V X7R multilayer ceramic capacitor 0603, reel of 4,000"; brand: "Samsung Electro-Mechanics"; price: "$0.0021"; compareAt: ""; kind: "capacitor"; rating: 0; ratings: 0; level: 0; remaining: 0 }
    ListElement { title: "Set of 3 cake tins pantry design"; brand: "Rosewater"; price: "£4.95"; compareAt: ""; kind: "cake"; rating: 4.7; ratings: 312; level: 0; remaining: 0 }
    ListElement { title: "EOS R50 mirrorless camera with 18–45 mm lens"; brand: "Canon"; price: "$679.00"; compareAt: ""; kind: "camera"; rating: 4.8; ratings: 96; level: 1; remaining: 2 }
    ListElement { title: "Quennevoria limited"; brand: "Mirabel & Sons"; price: "$24.00"; compareAt: ""; kind: ""; rating: 0; ratings: 0; level: 3; remaining: 0 }
    ListElement { title: "AX3000 dual-band Wi-Fi 6 router"; brand: "TP-Link"; price: "$79.90"; compareAt: ""; kind: "router"; rating: 4.1; ratings: 540; level: 0; remaining: 0 }
    ListElement { title: "Jumbo bag red retrospot"; brand: "Rosewater"; price: "£1.95"; compareAt: ""; kind: "bag"; rating: 4.6; ratings: 1204; level: 0; remaining: 0 }
}
