package org.talentmoves;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The site: who left which lab for whom, when, at what package, and who says so. */
@SpringBootApplication
public class TalentMoves {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] args) {
        SpringApplication site = new SpringApplication(TalentMoves.class);
        if (args.length > 0 && args[0].equals("import")) {
            site.setWebApplicationType(WebApplicationType.NONE);
            System.exit(SpringApplication.exit(site.run(args)));
        }
        site.run(args);
    }
}
