package org.talentmoves;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The site: who left which lab for whom, when, at what package, and who says so. */
@SpringBootApplication
public class TalentMoves {

    public static void main(String[] args) {
        SpringApplication.run(TalentMoves.class, args);
    }
}
