// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <functional>
#include <memory>
#include <utility>

namespace aura::testing {

template <auto Free>
struct Freeing {
    template <typename T>
    void operator()(T *object) const {
        Free(object);
    }
};

/// Writes PEM with `write`, one of OpenSSL's BIO functions.
inline bool writePem(const QString &path, const std::function<int(BIO *)> &write) {
    const std::unique_ptr<BIO, Freeing<BIO_free_all>> file(BIO_new_file(path.toLocal8Bit().constData(), "w"));
    return file && write(file.get()) == 1;
}

/// A self-signed certificate for 127.0.0.1, good for a day.
inline bool makeCertificate(const QString &keyPath, const QString &certificatePath) {
    const std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>> key(EVP_EC_gen("P-256"));
    const std::unique_ptr<X509, Freeing<X509_free>> certificate(X509_new());
    if (!key || !certificate)
        return false;
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86'400);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), name);
    for (const auto &[kind, value] :
         {std::pair{NID_subject_alt_name, "IP:127.0.0.1"}, std::pair{NID_basic_constraints, "critical,CA:TRUE"}}) {
        const std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, kind, value));
        if (!extension || X509_add_ext(certificate.get(), extension.get(), -1) != 1)
            return false;
    }
    if (X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return false;
    return writePem(certificatePath, [&](BIO *out) { return PEM_write_bio_X509(out, certificate.get()); }) &&
           writePem(keyPath, [&](BIO *out) {
               return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
           });
}

} // namespace aura::testing
