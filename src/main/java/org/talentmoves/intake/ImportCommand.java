package org.talentmoves.intake;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private int exitCode;

    ImportCommand(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        if (!words.isEmpty() && words.get(0).equals(NAME)) {
            exitCode = answer(words.subList(1, words.size()), standardOutput());
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    int answer(List<String> folders, PrintStream out) {
        if (folders.size() != 1) {
            return fail("Say which folder: import FOLDER", out);
        }
        try {
            out.println("Brought " + imports.bring(CsvFiles.in(Path.of(folders.get(0)))));
            return 0;
        } catch (FilesRefused e) {
            e.refusals().forEach(out::println);
            String more = e.untold() == 0 ? "" : "%d more are not listed. ".formatted(e.untold());
            return fail(more + "Nothing was brought.", out);
        } catch (DomainException | InvalidPathException | IOException e) {
            return fail(e.getMessage(), out);
        }
    }

    private static int fail(@Nullable String reason, PrintStream out) {
        out.println(reason);
        return 1;
    }

    /** In UTF-8 whatever the locale; the answer to a command is no matter for the log. */
    private static PrintStream standardOutput() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
