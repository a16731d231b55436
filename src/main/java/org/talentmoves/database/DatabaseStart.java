package org.talentmoves.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Has a database ready before the first bean is made: a failure inside the context would be reported several times over.
 */
class DatabaseStart implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (isStartedByItsMain(event.getSpringApplication())) {
            var context = (GenericApplicationContext) event.getApplicationContext();
            GivenDatabase.in(context.getEnvironment())
                    .ifPresentOrElse(GivenDatabase::check, () -> startEmbeddedDatabase(context));
        }
    }

    /** Not so in a test: its contexts name the test as their main class. */
    private static boolean isStartedByItsMain(SpringApplication application) {
        Class<?> main = application.getMainApplicationClass();
        return main != null && application.getAllSources().contains(main);
    }

    private static void startEmbeddedDatabase(GenericApplicationContext context) {
        EmbeddedDatabase database = EmbeddedDatabase.in(folder(context.getEnvironment()));
        SpringApplication.getShutdownHandlers().add(database::close);
        context.registerBean(EmbeddedDatabase.class, () -> database);
    }

    private static Path folder(Environment environment) {
        String folder = environment.getProperty("talentmoves.database.folder", "");
        try {
            return Path.of(folder.isBlank() ? "data" : folder);
        } catch (InvalidPathException unwritable) {
            throw new DatabaseUnavailable(
                    "The folder %s cannot be named in this locale.".formatted(folder),
                    "Start with LC_ALL=C.UTF-8, or name another folder in talentmoves.database.folder.");
        }
    }
}
