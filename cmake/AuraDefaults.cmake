# SPDX-License-Identifier: Apache-2.0
# Compiler, linker and Qt settings that every target of the project shares.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml-modules)

find_program(AURA_CCACHE ccache)
if(AURA_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
        CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${AURA_CCACHE})
endif()

find_program(AURA_MOLD mold)
find_program(AURA_LLD ld.lld)
if(AURA_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "Clang|GNU")
    add_link_options(-fuse-ld=mold)
elseif(AURA_LLD AND CMAKE_CXX_COMPILER_ID MATCHES "Clang|GNU")
    add_link_options(-fuse-ld=lld)
endif()

add_compile_definitions(
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

add_compile_options(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # Lets ccache reuse results of translation units that use a precompiled header.
    add_compile_options(-Xclang -fno-pch-timestamp)
endif()
if(AURA_WERROR)
    add_compile_options(-Werror)
endif()

if(AURA_SANITIZE)
    add_compile_options(-fsanitize=${AURA_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${AURA_SANITIZE})
    if(AURA_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()

# aura_library(NAME ALIAS): a static library with a public include folder and a precompiled header.
function(aura_library target alias)
    add_library(${target} STATIC)
    add_library(${alias} ALIAS ${target})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include
                                         PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    aura_precompile(${target})
endfunction()

function(aura_precompile target)
    if(NOT AURA_NO_PCH)
        target_precompile_headers(${target} PRIVATE
            <algorithm> <array> <cstdint> <functional> <memory> <optional> <string> <string_view>
            <unordered_map> <utility> <variant> <vector>
            <QByteArray> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList>)
    endif()
endfunction()
