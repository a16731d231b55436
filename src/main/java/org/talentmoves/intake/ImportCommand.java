package org.talentmoves.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.DomainException;

/** The command {@code import FOLDER}: brings the files of a folder, or prints what is wrong with them, one a line. */
@Component
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {
    private static final String NAME = "import";

    private final Imports imports;
    private final PrintStream out = System.out;
    private int exitCode;

    ImportCommand(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        if (!words.isEmpty() && words.get(0).equals(NAME)) {
            exitCode = words.size() == 2 ? bring(words.get(1)) : fail("Say which folder: import FOLDER");
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private int bring(String folder) {
        try {
            out.println("Brought " + imports.bring(CsvFiles.in(Path.of(folder))));
            return 0;
        } catch (FilesRefused e) {
            e.refusals().forEach(out::println);
            return fail(
                    e.untold() == 0
                            ? "Nothing was brought."
                            : "… and %d more. Nothing was brought.".formatted(e.untold()));
        } catch (DomainException | InvalidPathException | IOException e) {
            return fail(folder + ": " + e.getMessage());
        }
    }

    private int fail(String reason) {
        out.println(reason);
        return 1;
    }
}
