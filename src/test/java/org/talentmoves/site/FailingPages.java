package org.talentmoves.site;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page and an answer of the API that fail as nobody foresaw. */
public final class FailingPages {

    static final String SECRET = "password of the database";

    private FailingPages() {}

    @TestComponent
    @Controller
    public static class Page {

        @GetMapping("/fails")
        String page() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/away")
        String away() {
            throw new CannotCreateTransactionException(SECRET);
        }
    }

    @TestComponent
    @RestController
    public static class Program {

        @GetMapping("/api/v1/fails")
        String answer() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/api/v1/away")
        String away() {
            throw new CannotCreateTransactionException(SECRET);
        }
    }
}
