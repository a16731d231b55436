package org.talentmoves;

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
        if (args.length == 0 || args[0].startsWith("-")) {
            SpringApplication.run(TalentMoves.class, args);
        } else if (COMMANDS.contains(args[0])) {
            System.exit(SpringApplication.exit(SpringApplication.run(TalentMoves.class, withoutPort(args))));
        } else {
            throw new IllegalArgumentException(
                    "There is no command “%s”; there are %s.".formatted(args[0], String.join(", ", COMMANDS)));
        }
    }

    /** A command is the whole application, except that nobody can reach it. */
    private static String[] withoutPort(String[] args) {
        return Stream.concat(Stream.of(args), Stream.of("--server.port=-1")).toArray(String[]::new);
    }
}
