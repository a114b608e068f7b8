package org.childjourney.reports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports as pages that are read, printed, and taken along as tables. */
@Controller
@RequestMapping("/reports")
class ReportPages {

    private final Reports reports;

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    /** A list of an answer is shown as a page of it; the rest is shown as it is. */
    record Shown(Answer.Part part, Reports.Page page) {

        /** Which fragment of the page shows it. */
        public String kind() {
            if (this.page != null) {
                return "listing";
            }
            return this.part.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        }

    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("reports", this.reports.mine());
        return "reports/list";
    }

    @GetMapping("/{id:[a-z0-9-]+}")
    String read(@PathVariable String id, @RequestParam(required = false) String from,
            @RequestParam(required = false) String to, @RequestParam(required = false) String list,
            @RequestParam(defaultValue = "1") String page, Model model, HttpServletResponse response) {
        Reports.Answered answered;
        try {
            answered = this.reports.ask(id, from, to);
        }
        catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", refused.getMessage());
            model.addAttribute("wrongField", refused.field());
            model.addAttribute("from", from);
            model.addAttribute("to", to);
            return show(this.reports.ask(id, null, null), null, 1, model);
        }
        return show(answered, list, pageOf(page), model);
    }

    private static int pageOf(String asked) {
        try {
            return ReportsApi.page(asked);
        }
        catch (Refused noPage) {
            return 1;
        }
    }

    private String show(Reports.Answered answered, String list, int page, Model model) {
        model.addAttribute("report", answered.report());
        model.addAttribute("period", answered.period());
        model.addAttribute("periodWords", answered.periodWords());
        model.addAttribute("answeredAt", Days.said(answered.answeredAt()));
        if (!model.containsAttribute("wrong")) {
            model.addAttribute("from", answered.period().fromWritten());
            model.addAttribute("to", answered.period().toWritten());
        }
        model.addAttribute("parts", answered.answer().parts().stream().map(part -> shown(part, list, page)).toList());
        return "reports/report";
    }

    private Shown shown(Answer.Part part, String list, int page) {
        return (part instanceof Answer.Listing listing)
                ? new Shown(part, this.reports.page(listing, listing.id().equals(list) ? page : 1))
                : new Shown(part, null);
    }

    /** The figures of a report as a table. */
    @GetMapping("/{id:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> table(@PathVariable String id, @RequestParam(required = false) String from,
            @RequestParam(required = false) String to) {
        var answered = this.reports.ask(id, from, to);
        return csv(name(id, answered.period()), CsvTable.ofFigures(answered));
    }

    /** One list of a report as a table. */
    @GetMapping("/{id:[a-z0-9-]+}/{list:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> table(@PathVariable String id, @PathVariable String list,
            @RequestParam(required = false) String from, @RequestParam(required = false) String to) {
        var answered = this.reports.ask(id, from, to);
        var listing = answered.answer()
            .parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .map(Answer.Listing.class::cast)
            .filter(candidate -> candidate.id().equals(list))
            .findFirst()
            .orElseThrow(NoSuchReport::unknown);
        return csv(name(id + "-" + list, answered.period()), CsvTable.ofList(this.reports.all(listing)));
    }

    private static String name(String what, Period period) {
        return "%s-%s-to-%s.csv".formatted(what, period.from(), period.to());
    }

    private static ResponseEntity<byte[]> csv(String name, String table) {
        return ResponseEntity.ok()
            .cacheControl(CacheControl.noStore())
            .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
            .body(table.getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    String none(NoSuchReport none, Model model, HttpServletResponse response) {
        response.setStatus(none.status().value());
        return closed("This report is not open to you", none.getMessage(), model);
    }

    @ExceptionHandler
    String wrong(Refused refused, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return closed("This period cannot be", refused.getMessage(), model);
    }

    private static String closed(String title, String sentence, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("sentence", sentence);
        return "reports/closed";
    }

}
