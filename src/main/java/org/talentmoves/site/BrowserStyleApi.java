package org.talentmoves.site;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The style of the browser of the API, in place of the one that comes with it, whose copy icon covers the arrow beside it. */
@RestController
class BrowserStyleApi {

    private static final Resource STYLE = new ClassPathResource("swagger-ui/index.css");

    @GetMapping(path = "/swagger-ui/index.css", produces = "text/css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(STYLE);
    }
}
