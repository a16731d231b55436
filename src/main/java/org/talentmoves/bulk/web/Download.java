package org.talentmoves.bulk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.talentmoves.bulk.BulkFile;
import org.talentmoves.bulk.Edition;

/** A file on its way to a reader: a whole one, what of it is asked for (RFC 9110, section 14), or that it is the same. */
record Download(Edition edition, BulkFile file) {

    ResponseEntity<Resource> answer(HttpServletRequest request) throws IOException {
        // whoever has any copy at all has enough (section 13.1.2), which Spring does not know
        boolean hasAny = "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        return hasAny
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .eTag(tag())
                        .lastModified(edition.asOf())
                        .build()
                : whole(request);
    }

    private ResponseEntity<Resource> whole(HttpServletRequest request) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.content().mediaType()))
                .contentLength(file.bytes())
                .eTag(tag())
                .lastModified(edition.asOf())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition().toString())
                .body(body(request));
    }

    private String tag() {
        return "\"" + file.sha256() + "\"";
    }

    private ContentDisposition disposition() {
        String date = edition.asOf().atZone(ZoneOffset.UTC).toLocalDate().toString();
        String name = "talent-moves-%s.%s".formatted(date, file.name().replaceFirst("^talent-moves\\.", ""));
        return (file.content().isTakenAway() ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(file.about().isEmpty() ? name : "talent-moves-%s-%s".formatted(date, file.name()))
                .build();
    }

    /** A part of a file that was replaced meanwhile fits nothing (section 13.1.5): then the whole is sent. */
    private Resource body(HttpServletRequest request) throws IOException {
        FileSystemResource whole = new FileSystemResource(edition.path(file));
        boolean isStale = Optional.ofNullable(request.getHeader(HttpHeaders.IF_RANGE))
                .filter(known -> !known.equals(tag()))
                .isPresent();
        return isStale ? new InputStreamResource(Files.newInputStream(edition.path(file))) : whole;
    }
}
