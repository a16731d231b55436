package org.talentmoves.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.BeforeOpening;

/** Fills an empty database with the starter files when the site starts; a command on the command line is no such start. */
@Component
@ConditionalOnBooleanProperty(name = "talentmoves.starter", matchIfMissing = true)
class StarterImport implements BeforeOpening {
    private static final Logger log = LoggerFactory.getLogger(StarterImport.class);

    private final Imports imports;
    private final ApplicationArguments arguments;

    StarterImport(Imports imports, ApplicationArguments arguments) {
        this.imports = imports;
        this.arguments = arguments;
    }

    @Override
    public void start() {
        if (arguments.getNonOptionArgs().isEmpty()) {
            long begin = System.nanoTime();
            imports.bringToEmpty(StarterImport::files)
                    .ifPresent(brought -> log.info(
                            "Brought the starter files in {} ms: {}",
                            Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                            brought));
        }
    }

    static CsvFiles files() {
        try {
            return CsvFiles.allBeside(new ClassPathResource("starter/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
