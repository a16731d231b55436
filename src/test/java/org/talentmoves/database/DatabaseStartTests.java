package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.support.GenericApplicationContext;

class DatabaseStartTests {

    @TempDir
    Path folder;

    @Test
    void leavesTestsAlone() {
        var context = new GenericApplicationContext();
        TestPropertyValues.of("talentmoves.database.folder=" + folder).applyTo(context.getEnvironment());
        var application = new SpringApplication(SampleSite.class);
        application.setMainApplicationClass(DatabaseStartTests.class); // as @SpringBootTest does

        new DatabaseStart()
                .onApplicationEvent(new ApplicationContextInitializedEvent(application, new String[0], context));

        assertThat(folder).isEmptyDirectory();
    }
}
