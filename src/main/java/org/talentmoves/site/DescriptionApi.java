package org.talentmoves.site;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.timeline.web.Address;

/** The description of the API as it was agreed, at an address beside what it describes. A test holds it against the site. */
@RestController
class DescriptionApi {

    static final Resource DESCRIPTION = new ClassPathResource("openapi/openapi.json");

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description(@RequestParam MultiValueMap<String, String> given) {
        Address.takesNone(given);
        return DESCRIPTION;
    }
}
