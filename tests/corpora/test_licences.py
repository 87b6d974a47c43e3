"""The committed licence list is pinned and permissive."""

import re

from jali.corpora.licences import allowed_packages, canonical

PERMISSIVE = {
    "MIT",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "ISC",
    "PSF-2.0",
    "0BSD",
    "Unlicense",
    "Zlib",
    "HPND",
}


def test_every_package_is_pinned_and_permissive():
    listed = allowed_packages("shipped")
    assert len(listed) > 30
    for name, (version, licence) in listed.items():
        assert name == canonical(name)
        assert re.fullmatch(r"\d+(\.\d+)*", version), name
        assert set(licence.replace("(", "").replace(")", "").split()) - {"AND", "OR"} <= PERMISSIVE, name


def test_names_compare_as_in_indexes():
    assert canonical("Ruamel.Yaml__Clib") == "ruamel-yaml-clib"
