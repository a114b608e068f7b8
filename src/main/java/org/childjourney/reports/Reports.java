package org.childjourney.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.engine.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that the person signed in may read, and their answers. */
@Service
@Transactional(readOnly = true)
class Reports {

    static final int PAGE = 25;

    private static final int MOST_PAGES = 4_000;

    /** What a table holds at most; it says so when there would be more. */
    static final int MOST_ROWS = 10_000;

    private final Map<String, Report> reports;

    private final SignedIn signedIn;

    private final RecordAccess access;

    private final Cases cases;

    private final Clock clock;

    Reports(ObjectProvider<Report> reports, SignedIn signedIn, RecordAccess access, Cases cases, Clock clock) {
        this.reports = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        this.signedIn = signedIn;
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What a report has answered.
     *
     * @param assumed whether the period, or one end of it, was not asked for
     */
    record Answered(Report report, Period period, boolean assumed, Instant answeredAt, Answer answer) {

        /** The period as a person reads it. */
        String periodWords() {
            return this.assumed ? "%s, because no other period was asked for".formatted(this.period.words())
                    : this.period.words();
        }

    }

    /**
     * A page of a list, ready to be read by the person signed in.
     *
     * @param page counted from 1
     * @param more whether there is another
     */
    record Page(Answer.Listing listing, int page, boolean more, List<Line> lines) {
    }

    /**
     * One row as the person signed in may read it.
     *
     * @param reference the case reference, null in a list of something else
     * @param name the child's name, null where there is none to show
     * @param closed whether the record opens for named people only, so that nothing but
     * the reference is shown
     */
    record Line(String reference, String name, boolean closed, List<String> cells) {
    }

    /** The reports for the roles of the person signed in, by title. */
    List<Report> mine() {
        return this.reports.values().stream().filter(this::isMine).sorted(Comparator.comparing(Report::title)).toList();
    }

    /** Whether somebody with these roles may read any report. */
    boolean anyFor(Set<String> groups) {
        return this.reports.values().stream().anyMatch(report -> report.readers().stream().anyMatch(groups::contains));
    }

    private boolean isMine(Report report) {
        return this.signedIn.groups().stream().anyMatch(report.readers()::contains);
    }

    /**
     * Asks a report.
     * @throws NoSuchReport if there is none, or it is for other roles
     * @throws org.childjourney.casefile.Refused if the period cannot be
     */
    Answered ask(String id, String from, String to) {
        var report = this.reports.get(id);
        if (report == null) {
            throw NoSuchReport.unknown();
        }
        if (!isMine(report)) {
            throw NoSuchReport.forOthers();
        }
        var now = this.clock.instant();
        LocalDate today = WorkingCalendar.dateOf(now);
        var period = Period.asked(from, to, today);
        var assumed = from == null || from.isBlank() || to == null || to.isBlank();
        return new Answered(report, period, assumed, now, report.answer(period));
    }

    /** A page of a list of an answer, and the note of who read it. */
    @Transactional
    Page page(Answer.Listing listing, int page) {
        var asked = Math.max(1, Math.min(page, MOST_PAGES));
        var rows = listing.rows().fetch((asked - 1) * PAGE, PAGE + 1);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new Page(listing, asked, rows.size() > PAGE, lines(listing, shown));
    }

    /**
     * All rows of a list of an answer, as far as a table holds them, and the note of who
     * read it.
     */
    @Transactional
    Page all(Answer.Listing listing) {
        var rows = listing.rows().fetch(0, MOST_ROWS + 1);
        return new Page(listing, 1, rows.size() > MOST_ROWS,
                lines(listing, rows.subList(0, Math.min(MOST_ROWS, rows.size()))));
    }

    private List<Line> lines(Answer.Listing listing, List<Row> rows) {
        var children = new HashSet<>(rows.stream().map(Row::child).filter(Objects::nonNull).toList());
        Set<CaseReference> open = this.access.mayOpen(this.signedIn.userId(), children);
        Map<CaseReference, ChildDetails> known = this.cases.children(open);
        if (!open.isEmpty()) {
            this.access.log(this.signedIn.userId(), open, listing.heading());
        }
        return rows.stream().map(row -> line(row, open, known)).toList();
    }

    private static Line line(Row row, Set<CaseReference> open, Map<CaseReference, ChildDetails> known) {
        if (row.child() == null) {
            return new Line(null, null, false, row.cells());
        }
        if (!open.contains(row.child())) {
            return new Line(row.child().value(), null, true, row.cells().stream().map(cell -> "").toList());
        }
        return new Line(row.child().value(), known.get(row.child()).fullName(), false, row.cells());
    }

}
