package org.talentmoves.bulk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.talentmoves.bulk.BulkFile;
import org.talentmoves.bulk.Edition;

/** A file on its way to a reader: a whole one, what of it is asked for (RFC 9110, section 14), or that it is the same. */
record Download(Edition edition, BulkFile file, Instant now) {

    ResponseEntity<Resource> answer(HttpServletRequest request) throws IOException {
        // whoever has any copy at all has enough (section 13.1.2), which Spring does not know
        if ("*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return dated(ResponseEntity.status(HttpStatus.NOT_MODIFIED)).build();
        }
        return isBeyondTheEnd(request)
                ? ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.bytes())
                        .build()
                : whole(request);
    }

    private ResponseEntity<Resource> whole(HttpServletRequest request) throws IOException {
        return dated(ResponseEntity.ok())
                .contentType(MediaType.parseMediaType(file.content().mediaType()))
                .contentLength(file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition().toString())
                .body(body(request));
    }

    private ResponseEntity.BodyBuilder dated(ResponseEntity.BodyBuilder answer) {
        edition.lastModified(now).ifPresent(answer::lastModified);
        return answer.eTag(tag());
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

    /** Of one part alone; what is no range is none, and then the whole is sent. */
    private boolean isBeyondTheEnd(HttpServletRequest request) {
        List<HttpRange> parts = parts(request);
        return parts.size() == 1 && !isStale(request) && parts.get(0).getRangeStart(file.bytes()) >= file.bytes();
    }

    /** None for HEAD, which asks of the whole (section 14.2). */
    private static List<HttpRange> parts(HttpServletRequest request) {
        if (request.getMethod().equals("HEAD")) {
            return List.of();
        }
        try {
            return HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
        } catch (IllegalArgumentException none) {
            return List.of();
        }
    }

    /** A part of a file that was replaced meanwhile fits nothing (section 13.1.5). */
    private boolean isStale(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.IF_RANGE))
                .filter(known -> !known.equals(tag()))
                .isPresent();
    }

    /** The part that is asked for; all of it to whoever asks for several, or for what is none (section 14.2). */
    private Resource body(HttpServletRequest request) throws IOException {
        boolean isPlain = request.getHeader(HttpHeaders.RANGE) == null;
        return isPlain || parts(request).size() == 1 && !isStale(request)
                ? new FileSystemResource(edition.path(file))
                : new InputStreamResource(Files.newInputStream(edition.path(file)));
    }
}
