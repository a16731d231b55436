package org.talentmoves.site;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What stands around the browser of the API in place of what comes with it: a page with the name of the site, a way back and the
 * width of a telephone; a style in which no icon covers another; and the dark, where a reader prefers it.
 */
@Controller
class ApiBrowserPageController {

    @GetMapping(path = "/swagger-ui/index.html", produces = "text/html;charset=UTF-8")
    ResponseEntity<Resource> page() {
        return own("index.html");
    }

    @GetMapping(path = "/swagger-ui/index.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<Resource> style() {
        return own("index.css");
    }

    @GetMapping(path = "/swagger-ui/dark.js", produces = "text/javascript;charset=UTF-8")
    ResponseEntity<Resource> dark() {
        return own("dark.js");
    }

    private static ResponseEntity<Resource> own(String file) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("swagger-ui/" + file));
    }
}
