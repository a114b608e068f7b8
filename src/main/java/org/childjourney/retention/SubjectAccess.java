package org.childjourney.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockDefinition;
import org.childjourney.retention.WholeRecord.Chapter;
import org.childjourney.retention.WholeRecord.Entry;
import org.childjourney.retention.WholeRecord.Fact;
import org.childjourney.retention.WholeRecord.Mark;
import org.childjourney.retention.WholeRecord.Part;
import org.childjourney.retention.WholeRecord.Piece;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the whole record of one child together for the person it is about (UK GDPR,
 * article 15), whatever table it is in. What concerns somebody else is marked, to be
 * looked at and taken out where it cannot be given (Data Protection Act 2018, schedule 2,
 * paragraph 16). Left out is what is kept apart from the record.
 */
@Service
class SubjectAccess {

    private static final int LONGEST = 200;

    private static final int SHORTEST = 3;

    private final NamedParameterJdbcTemplate jdbc;

    private final RecordTables tables;

    private final InWords inWords;

    private final Names names;

    private final Cases cases;

    private final RecordAccess access;

    private final Chronology chronology;

    private final Set<String> keptApart;

    private final Clock clock;

    SubjectAccess(NamedParameterJdbcTemplate jdbc, RecordTables tables, InWords inWords, Names names, Cases cases,
            RecordAccess access, Chronology chronology, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.inWords = inWords;
        this.names = names;
        this.cases = cases;
        this.access = access;
        this.chronology = chronology;
        this.keptApart = catalogue.clocks()
            .stream()
            .filter(ClockDefinition::isKeptApart)
            .map(ClockDefinition::id)
            .collect(Collectors.toSet());
        this.clock = clock;
    }

    /**
     * The whole record, and the line in its chronology that says who took it out, and for
     * whom.
     * @param askedBy who asked for it, and how it is known who that is
     * @throws Refused if it is not said who asked, or there is no such child, or the
     * record opens for named people only
     */
    @Transactional
    public WholeRecord export(CaseReference child, String askedBy, String by) {
        var whose = this.cases.child(child);
        this.access.requireMayOpen(by, child);
        var forWhom = (askedBy != null) ? askedBy.strip() : "";
        if (forWhom.length() < SHORTEST || forWhom.length() > LONGEST) {
            throw new Refused("askedBy", "Say who asked for the record, and how you know who that is.");
        }
        var rows = rows(child);
        var others = Names.anyOf(othersNamed(child, rows));
        var chapters = chapters(rows, others);
        this.access.log(by, child, "the whole record, for a subject-access request");
        this.chronology.add(child, null, by, "The whole record was taken out for a subject-access request: " + forWhom,
                RestingRecords.NOTED);
        return new WholeRecord(child.value(), whose.fullName(), chapters, marked(chapters));
    }

    /** A query for each table is the least that there can be. */
    private Map<RecordTable, List<Map<String, Object>>> rows(CaseReference child) {
        var of = Map.of("child", child.value(), "keptApart", this.keptApart);
        var rows = new LinkedHashMap<RecordTable, List<Map<String, Object>>>();
        for (var table : this.tables.withoutWhatIsKeptApart()) {
            var found = this.jdbc
                .queryForList("select * from %s where %s order by 1".formatted(table.name(), table.ofChild()), of);
            if (!found.isEmpty()) {
                rows.put(table, found);
            }
        }
        return rows;
    }

    /** The family, and whoever is named in a column for other people's names. */
    private Set<String> othersNamed(CaseReference child, Map<RecordTable, List<Map<String, Object>>> rows) {
        var layout = this.tables.layout();
        var named = new HashSet<String>();
        rows.forEach((table, found) -> table.columns()
            .stream()
            .filter(column -> column.equals("name") && layout.aboutOtherPeople().contains(table.name())
                    || column.endsWith("_name") && layout.aboutOthers().contains(column))
            .forEach(column -> found.stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .forEach(named::add)));
        var others = new TreeSet<>(Names.words(named));
        others.addAll(this.names.ofFamily(child));
        others.removeAll(this.names.ofChild(child));
        return others;
    }

    private List<Chapter> chapters(Map<RecordTable, List<Map<String, Object>>> rows, Pattern others) {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        var chapters = new LinkedHashMap<String, List<Part>>();
        this.tables.layout().chapters().keySet().forEach(title -> chapters.put(title, new ArrayList<>()));
        rows.forEach((table, found) -> {
            var entries = found.stream()
                .map(row -> entry(table, row, others, today))
                .filter(entry -> !entry.facts().isEmpty())
                .toList();
            if (!entries.isEmpty()) {
                chapters.get(this.tables.layout().chapter(table.name()))
                    .add(new Part(InWords.name(table.name()), isAboutOthers(table), entries));
            }
        });
        return chapters.entrySet()
            .stream()
            .filter(chapter -> !chapter.getValue().isEmpty())
            .map(chapter -> new Chapter(chapter.getKey(), chapter.getValue()))
            .toList();
    }

    private boolean isAboutOthers(RecordTable table) {
        return table.isShared() || this.tables.layout().aboutOtherPeople().contains(table.name());
    }

    private Entry entry(RecordTable table, Map<String, Object> row, Pattern others, LocalDate today) {
        var layout = this.tables.layout();
        var step = table.columns().contains("step") ? String.valueOf(row.get("step")) : null;
        var facts = table.columns()
            .stream()
            .filter(column -> row.get(column) != null && !table.links().contains(column)
                    && !layout.isNotTold(table.name(), column))
            .flatMap(column -> this.inWords.tell(column, row.get(column), step, layout.codes().get(column), today)
                .stream()
                .map(told -> new Fact(told.name(), mark(column), pieces(told.value(), others))))
            .toList();
        var when = table.columns().stream().map(row::get).map(InWords::day).flatMap(Optional::stream).findFirst();
        return new Entry(when.orElse(null), facts);
    }

    private Mark mark(String column) {
        if (this.tables.layout().notForFamily().contains(column)) {
            return Mark.NOT_FOR_FAMILY;
        }
        return this.tables.layout().aboutOthers().contains(column) ? Mark.ABOUT_OTHERS : null;
    }

    private static List<Piece> pieces(String text, Pattern others) {
        var pieces = new ArrayList<Piece>();
        var named = others.matcher(text);
        var from = 0;
        while (named.find()) {
            if (named.start() > from) {
                pieces.add(new Piece(text.substring(from, named.start()), false));
            }
            pieces.add(new Piece(named.group(), true));
            from = named.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }

    private static long marked(Collection<Chapter> chapters) {
        return chapters.stream()
            .flatMap(chapter -> chapter.parts().stream())
            .mapToLong(part -> (part.aboutOthers() ? 1 : 0) + part.entries()
                .stream()
                .flatMap(entry -> entry.facts().stream())
                .mapToLong(fact -> ((fact.mark() != null) ? 1 : 0)
                        + fact.pieces().stream().filter(Piece::namesSomebodyElse).count())
                .sum())
            .sum();
    }

}
