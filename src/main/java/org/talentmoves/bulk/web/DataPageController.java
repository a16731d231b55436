package org.talentmoves.bulk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.bulk.Edition;
import org.talentmoves.bulk.EditionUnavailable;
import org.talentmoves.bulk.Editions;
import org.talentmoves.timeline.web.Address;

/** Everything in whole files. */
@Controller
class DataPageController {

    private final Editions editions;
    private final Dataset dataset;
    private final Clock clock;

    DataPageController(Editions editions, Dataset dataset, Clock clock) {
        this.clock = clock;
        this.editions = editions;
        this.dataset = dataset;
    }

    @GetMapping(path = "/data")
    ResponseEntity<Void> data(HttpServletRequest request) {
        return moved(request.getContextPath() + "/data/");
    }

    @GetMapping(path = "/data/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(@RequestParam MultiValueMap<String, String> given, HttpServletResponse response) {
        Address.takesNone(given);
        try {
            Edition edition = editions.latest();
            return new ModelAndView("bulk/data", "view", new DataView(edition))
                    .addObject("linked", dataset.of(edition));
        } catch (EditionUnavailable unavailable) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(EditionUnavailable.RETRY_AFTER));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return new ModelAndView("bulk/unavailable", HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    /** A file speaks no language and has one address. */
    @GetMapping(path = "/data/{name:.+}")
    ResponseEntity<?> file(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!request.getContextPath().isEmpty()) {
            return moved("/data/" + name);
        }
        Address.takesNone(given);
        try {
            Edition edition = editions.latest();
            return new Download(edition, edition.get(name), clock.instant()).answer(request);
        } catch (EditionUnavailable unavailable) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(EditionUnavailable.RETRY_AFTER))
                    .contentType(MediaType.TEXT_PLAIN)
                    .body(unavailable.getMessage() + "\n");
        }
    }

    private static ResponseEntity<Void> moved(String address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }
}
