package org.childjourney.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.childjourney.casefile.Refused;
import org.childjourney.charts.Chart;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports for machines: the same figures as on the pages, each with its definition. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports", description = "Figures from the case record for a period, each with its definition")
@SecurityRequirement(name = "basic")
class ReportsApi {

    private final Reports reports;

    ReportsApi(Reports reports) {
        this.reports = reports;
    }

    /** A report in the list of those that can be asked. */
    record Listed(String id, String title, String question, String path) {
    }

    /**
     * An answer.
     *
     * @param period the period in words, which says when it was not asked for
     */
    record Told(String id, String title, String question, LocalDate from, LocalDate to, String period,
            Instant answeredAt, List<Part> parts) {
    }

    /** A part of an answer. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @com.fasterxml.jackson.annotation.JsonSubTypes({
            @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Figures.class, name = "figures"),
            @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Drawings.class, name = "drawings"),
            @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Listing.class, name = "list"),
            @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remark.class, name = "remark") })
    sealed interface Part {

    }

    record Figures(String heading, List<ToldFigure> figures) implements Part {
    }

    record ToldFigure(String id, String label, String definition, Double value, String unit, Long numerator,
            Long denominator, String target, String nationalBaseline, String words) {

        static ToldFigure of(Figure figure) {
            return new ToldFigure(figure.id(), figure.label(), figure.definition(), figure.value(),
                    figure.unit().dataName(), figure.numerator(), figure.denominator(), figure.target(),
                    figure.baseline(), figure.words());
        }

    }

    record Drawings(String heading, String definition, List<Drawing> drawings) implements Part {
    }

    record Drawing(String kind, String words, Chart data) {
    }

    record Listing(String id, String heading, String definition, List<String> columns, int page, boolean more,
            List<Reports.Line> rows) implements Part {
    }

    record Remark(String heading, String text) implements Part {
    }

    @GetMapping
    @Operation(summary = "The reports that you may read")
    List<Listed> list() {
        return this.reports.mine()
            .stream()
            .map(report -> new Listed(report.id(), report.title(), report.question(), "/reports/" + report.id()))
            .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Ask a report", description = """
            Figures of the case record for a period of at most five years, both days included, in England. Without a \
            period it covers three months up to today, and says so. A figure for which there is nothing to measure has \
            no value; a share has its numerator and denominator.""")
    @ApiResponse(responseCode = "200", description = "The figures, drawings and lists, each with its definition")
    @ApiResponse(responseCode = "400", description = "The period cannot be; the problem names the field")
    @ApiResponse(responseCode = "403", description = "The report is for other roles")
    @ApiResponse(responseCode = "404", description = "There is no such report")
    ResponseEntity<Told> ask(@PathVariable String id,
            @Parameter(description = "First day, like 2026-01-01") @RequestParam(required = false) String from,
            @Parameter(description = "Last day, like 2026-03-31") @RequestParam(required = false) String to,
            @Parameter(description = "Which page of its lists, counted from 1") @RequestParam(
                    defaultValue = "1") String page) {
        try {
            var answered = this.reports.ask(id, from, to);
            var pageOfLists = page(page);
            return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Told(id, answered.report().title(), answered.report().question(), answered.period().from(),
                        answered.period().to(), answered.periodWords(), answered.answeredAt(),
                        answered.answer().parts().stream().map(part -> told(part, pageOfLists)).toList()));
        }
        catch (Refused refused) {
            throw problem(HttpStatus.BAD_REQUEST, refused.field(), refused.getMessage());
        }
        catch (NoSuchReport none) {
            throw problem(none.status(), null, none.getMessage());
        }
    }

    static int page(String asked) {
        if (!asked.matches("[1-9][0-9]{0,3}")) {
            throw new Refused("page", "Pages are counted from 1. Ask for the first page.");
        }
        return Integer.parseInt(asked);
    }

    private Part told(Answer.Part part, int page) {
        if (part instanceof Answer.Figures figures) {
            return new Figures(figures.heading(), figures.figures().stream().map(ToldFigure::of).toList());
        }
        if (part instanceof Answer.Drawings drawings) {
            return new Drawings(drawings.heading(), drawings.definition(),
                    drawings.charts().stream().map(chart -> new Drawing(kind(chart), chart.inWords(), chart)).toList());
        }
        if (part instanceof Answer.Listing listing) {
            var shown = this.reports.page(listing, page);
            return new Listing(listing.id(), listing.heading(), listing.definition(), listing.columns(), shown.page(),
                    shown.more(), shown.lines());
        }
        var remark = (Answer.Remark) part;
        return new Remark(remark.heading(), remark.text());
    }

    private static String kind(Chart chart) {
        return chart.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static ErrorResponseException problem(HttpStatus status, String field, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        if (field != null) {
            problem.setProperty("field", field);
        }
        return new ErrorResponseException(status, problem, null);
    }

}
