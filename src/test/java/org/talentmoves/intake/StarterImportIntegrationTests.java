package org.talentmoves.intake;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.database.TestDatabase;

@SpringBootTest(properties = "talentmoves.starter=false")
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class StarterImportIntegrationTests {
    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void times() {
        long t = System.nanoTime();
        System.out.println(imports.bringToEmpty(StarterImport::files));
        System.out.println("TIME first " + (System.nanoTime() - t) / 1000000);
        for (int i = 0; i < 6; i++) {
            jdbc.sql("truncate fact, lab, researcher, source, timeline cascade").update();
            t = System.nanoTime();
            imports.bringToEmpty(StarterImport::files);
            System.out.println("TIME next " + (System.nanoTime() - t) / 1000000);
            t = System.nanoTime();
            System.out.println(imports.bring(StarterImport.files()).alreadyThere());
            System.out.println("TIME again " + (System.nanoTime() - t) / 1000000);
        }
    }
}
