package org.talentmoves.timeline.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Wire;

/** Single facts as files for programs that keep references. */
@Controller
class CitePageController {

    private final Citing citing;

    CitePageController(Citing citing) {
        this.citing = citing;
    }

    @GetMapping("/{facts:moves|offers|deals|benchmarks|milestones}/{id}/cite/{form:sentence|plain|bibtex|csl-json}")
    ResponseEntity<byte[]> cite(
            @PathVariable String facts,
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> given) {
        FactKind kind = Wire.read(FactKind.class, facts.substring(0, facts.length() - 1));
        return file(CiteForm.at(form), citing.of(kind, id, given).cite());
    }

    private static ResponseEntity<byte[]> file(CiteForm form, Cite cite) {
        String saved = ContentDisposition.attachment()
                .filename(form.fileName(cite))
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(form.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved)
                .body(form.written(cite).getBytes(StandardCharsets.UTF_8));
    }
}
