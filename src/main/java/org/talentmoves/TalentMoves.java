package org.talentmoves;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The site: who left which lab for whom, when, at what package, and who says so. */
@SpringBootApplication
public class TalentMoves {

    private static final List<String> COMMANDS = List.of("import", "rebuild-timeline");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] args) {
        String command = Stream.of(args)
                .filter(word -> !word.startsWith("--"))
                .findFirst()
                .orElse("");
        if (command.isEmpty()) {
            SpringApplication.run(TalentMoves.class, args);
        } else if (COMMANDS.contains(command)) {
            System.exit(SpringApplication.exit(SpringApplication.run(TalentMoves.class, withoutPort(args))));
        } else {
            PrintStream errors =
                    new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            errors.printf("There is no command “%s”; there are %s.%n", command, String.join(", ", COMMANDS));
            System.exit(2);
        }
    }

    /** A command is the whole application, except that nobody can reach it. */
    private static String[] withoutPort(String[] args) {
        return Stream.concat(Stream.of(args), Stream.of("--server.port=-1")).toArray(String[]::new);
    }
}
