package org.talentmoves.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * How to ask the API something from a tool. It lies in a file of its own that runs as it is against a site on this machine;
 * what is to be known of it stands beside it, in the language of the page, so that there are no comments in it.
 *
 * @param name of its texts
 */
public record Recipe(String name, String file) {

    /** Each answers a question. */
    static final List<Recipe> QUESTIONS = List.of(
            new Recipe("curl", "joined.sh"),
            new Recipe("python", "packages.py"),
            new Recipe("r", "balances.R"),
            new Recipe("spreadsheet", "moves.pq"),
            new Recipe("duckdb", "sure.sh"));

    static final Recipe FOLLOWING = new Recipe("follow", "changes.sh");

    static final List<Recipe> WRITING = List.of(new Recipe("write", "propose.sh"), new Recipe("correct", "correct.sh"));

    /** The site in the files. */
    private static final String HERE = "http://localhost:8080";

    /** With the address of this site in it. */
    public String text(String site) {
        try {
            return new ClassPathResource("recipes/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace(HERE, site)
                    .strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
