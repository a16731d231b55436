package org.talentmoves.intake;

/** What former addresses have to do with those that are lived at. */
record FormerChecks(Sheets sheets, Archive archive, Refusals refusals) {

    void check() {
        sheets.of(FormerAddressRow.FORM).sound().forEach(this::checkThatNothingIsThere);
    }

    private void checkThatNothingIsThere(Row row) {
        Form form = row.need(FormerAddressRow.KIND).form();
        String slug = row.cell(FormerAddressRow.SLUG);
        if (sheets.of(form).keys().contains(slug) || archive.has(form.file(), slug)) {
            refusals.add(row.refused(
                    FormerAddressRow.SLUG,
                    "“%s” is the address of one in %s; a former address leads elsewhere."
                            .formatted(slug, form.file())));
        }
    }
}
