package org.childjourney.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import org.childjourney.engine.SignedIn;
import org.childjourney.reports.CsvTable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The audit for an administrator: is it as it was written, how does it end, and what does
 * it say. Whoever asks stands in it as well.
 */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final AuditTrail trail;

    private final AuditTable table;

    private final SignedIn signedIn;

    private final ObjectMapper json;

    private final TransactionTemplate reading;

    AuditApi(AuditTrail trail, AuditTable table, SignedIn signedIn, ObjectMapper json,
            PlatformTransactionManager transactions) {
        this.trail = trail;
        this.table = table;
        this.signedIn = signedIn;
        this.json = json;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * How the chain ends, to be kept somewhere else. A seal that somebody changed is
     * given to nobody (409).
     */
    @GetMapping("/seal")
    Seal seal() {
        try {
            this.trail.chain().seal();
        }
        catch (IllegalStateException changed) {
            throw refused(HttpStatus.CONFLICT, changed.getMessage());
        }
        return this.trail.chain().lastSeal();
    }

    /**
     * Reads the whole chain.
     * @param earlier a seal that was kept elsewhere, to be compared with; may be left out
     */
    @PostMapping("/verification")
    Chain.Verdict verify(@RequestBody(required = false) Seal earlier) {
        if (earlier != null && (earlier.link() == null || earlier.sealedAt() == null || earlier.mac() == null)) {
            throw refused(HttpStatus.BAD_REQUEST,
                    "Send the whole seal as it was given out: entries, link, sealedAt and mac.");
        }
        var verdict = this.trail.verify(earlier);
        noted("verified: " + (verdict.intact() ? "intact" : verdict.findings().size() + " findings"));
        return verdict;
    }

    /**
     * What was done from one day to another, both counted in, as one JSON object a line.
     */
    @GetMapping(path = "/entries", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void lines(@RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam(defaultValue = "") String child,
            @RequestParam(defaultValue = "") String person, HttpServletResponse response) throws IOException {
        var writer = answer(response, MediaType.APPLICATION_NDJSON_VALUE, from, to, child, person);
        write(from, to, child, person, kept -> writer.println(line(kept)));
    }

    /** The same as a table for a spreadsheet. */
    @GetMapping(path = "/entries.csv", produces = "text/csv")
    void table(@RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam(defaultValue = "") String child,
            @RequestParam(defaultValue = "") String person, HttpServletResponse response) throws IOException {
        var writer = answer(response, "text/csv", from, to, child, person);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-%s-%s.csv\"".formatted(from, to));
        writer.print(CsvTable.BEGINNING);
        row(writer, "place", "at", "person", "act", "child", "about", "from", "id", "mac", "link");
        write(from, to, child, person,
                kept -> row(writer, kept.place(), kept.entry().at(), kept.entry().person(), kept.entry().act(),
                        kept.entry().child(), kept.entry().about(), kept.entry().from(), kept.entry().id(), kept.mac(),
                        kept.link()));
    }

    private PrintWriter answer(HttpServletResponse response, String type, LocalDate from, LocalDate to, String child,
            String person) throws IOException {
        if (to.isBefore(from)) {
            throw refused(HttpStatus.BAD_REQUEST,
                    "The last day is before the first. Ask for a period from its first day to its last.");
        }
        if (from.isBefore(FIRST_DAY) || to.isAfter(LAST_DAY)) {
            throw refused(HttpStatus.BAD_REQUEST, "Ask for a period within the years 1900 to 9999.");
        }
        noted("entries from %s to %s %s %s".formatted(from, to, child, person).strip());
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        return response.getWriter();
    }

    private void write(LocalDate from, LocalDate to, String child, String person, Consumer<Kept> line) {
        this.reading.executeWithoutResult(
                status -> this.table.between(begins(from), begins(to.plusDays(1)), child, person, line));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    private String line(Kept kept) {
        var line = new LinkedHashMap<String, Object>();
        var entry = kept.entry();
        line.put("place", kept.place());
        line.put("at", entry.at().toString());
        line.put("person", entry.person());
        line.put("act", entry.act());
        line.put("child", entry.child());
        line.put("about", entry.about());
        line.put("from", entry.from());
        line.put("id", entry.id());
        line.put("mac", kept.mac());
        line.put("link", kept.link());
        try {
            return this.json.writeValueAsString(line);
        }
        catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void row(PrintWriter writer, Object... cells) {
        writer.print(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private void noted(String what) {
        this.trail.add(this.signedIn.userId(), Act.AUDIT_READ, null, what, CameFrom.address());
    }

    private static ErrorResponseException refused(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

}
