package org.talentmoves.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.StarterSite;
import org.talentmoves.editorial.Subject;
import org.talentmoves.intake.Manuscript;
import org.talentmoves.intake.Manuscripts;

/** Every fact, lab, person and source of the starter data goes into its form, and comes out of it as it was. */
@StarterSite
class OriginalsIntegrationTests {

    private static final String EVERYTHING = """
            select fact_id from fact where fact_id not like 'p%'
            union all select 'lab/' || slug from lab
            union all select 'researcher/' || slug from researcher
            union all select 'source/' || slug from source""";

    @Autowired
    private Originals originals;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void comeOutOfTheFormsAsTheyWentIn() {
        List<String> everything = jdbc.sql(EVERYTHING).query(String.class).list();
        assertThat(everything).hasSizeGreaterThan(600);
        SoftAssertions all = new SoftAssertions();
        for (String subject : everything) {
            ReadDraft read = drafts.read(originals.of(Subject.read(subject)).draft(), Locale.ENGLISH);
            for (Manuscript manuscript : read.manuscripts()) {
                all.assertThat(manuscript.whole())
                        .as(manuscript.subject().toString())
                        .isEqualTo(manuscripts.whole(manuscript.subject()).orElseThrow());
            }
            all.assertThat(read.parts()).as(subject).noneMatch(ReadPart::isRefused);
        }
        all.assertAll();
    }
}
