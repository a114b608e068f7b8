package org.childjourney.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * The meaning of every code on a given day. The sets are files that a data officer can
 * read ({@code code-sets/*.csv}); a code that the Department for Education withdraws
 * keeps its meaning for the years in which it was valid.
 */
@Service
public class CodeSets {

    private static final int SHORT_LIST = 14;

    private final Map<CodeSet, List<Code>> codes = new EnumMap<>(CodeSet.class);

    CodeSets() {
        for (CodeSet set : CodeSet.values()) {
            this.codes.put(set, read(set));
        }
    }

    /**
     * One code with its meaning and the days on which it may be used.
     *
     * @param set the code set it belongs to
     * @param code the code
     * @param meaning its meaning in the Department's words
     * @param validFrom first day of use, or null when always
     * @param validTo last day of use, or null when still in use
     * @param note what a data officer should know about it, may be empty
     */
    public record Code(CodeSet set, String code, String meaning, LocalDate validFrom, LocalDate validTo, String note) {

        /** Whether this meaning holds on the day. */
        public boolean validOn(LocalDate day) {
            return (this.validFrom == null || !day.isBefore(this.validFrom))
                    && (this.validTo == null || !day.isAfter(this.validTo));
        }

    }

    /** What the code means on the day, or empty when it is not valid then. */
    public Optional<String> meaning(CodeSet set, String code, LocalDate on) {
        return find(set, code, on).map(Code::meaning);
    }

    /** The meaning with the code, for people; the code alone where it is not valid. */
    public String said(CodeSet set, String code, LocalDate on) {
        return meaning(set, code, on).map((meaning) -> meaning + " (" + code + ")").orElse(code);
    }

    /** The codes that may be used on the day, in the Department's order. */
    public List<Code> validOn(CodeSet set, LocalDate on) {
        return this.codes.get(set).stream().filter((code) -> code.validOn(on)).toList();
    }

    /**
     * Demands a code that is valid on the day.
     * @return the code itself
     * @throws Refused naming the set's usual field, and the allowed codes when they are
     * few
     */
    public String require(CodeSet set, String code, LocalDate on) {
        return require(set, set.field(), code, on);
    }

    /**
     * Demands a code that is valid on the day, entered in a field of another name.
     * @return the code itself
     * @throws Refused naming the field, and the allowed codes when they are few
     */
    public String require(CodeSet set, String field, String code, LocalDate on) {
        if (find(set, code, on).isEmpty()) {
            throw new Refused(field, refusal(set, code, on));
        }
        return code;
    }

    /**
     * Demands that every code is valid on the day.
     * @throws Refused naming the first code that is not
     */
    public void requireAll(CodeSet set, Collection<String> codes, LocalDate on) {
        codes.forEach((code) -> require(set, code, on));
    }

    private Optional<Code> find(CodeSet set, String code, LocalDate on) {
        return this.codes.get(set)
            .stream()
            .filter((candidate) -> candidate.code().equals(code) && candidate.validOn(on))
            .findFirst();
    }

    private String refusal(CodeSet set, String code, LocalDate on) {
        String said = (code == null || code.isBlank()) ? "Please choose a code for " + set.words() + "."
                : "\"" + shortened(code) + "\" is not a code for " + set.words() + " on " + Days.said(on) + ".";
        List<Code> allowed = validOn(set, on);
        if (allowed.size() > SHORT_LIST) {
            return said + " Please choose one from the list of " + allowed.size() + " codes.";
        }
        return said + " Please choose one of " + allowed.stream().map(Code::code).collect(Collectors.joining(", "))
                + ".";
    }

    private static String shortened(String code) {
        return (code.length() <= 20) ? code : code.substring(0, 20) + "…";
    }

    private static List<Code> read(CodeSet set) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(set.file()).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).filter((line) -> !line.isBlank()).map((line) -> code(set, line)).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException("Cannot read the code set " + set.file(), ex);
        }
    }

    private static Code code(CodeSet set, String line) {
        List<String> cells = cells(line);
        if (cells.size() != 6 || !cells.get(0).equals(set.name())) {
            throw new IllegalStateException("Not a line of " + set.file() + ": " + line);
        }
        return new Code(set, cells.get(1), cells.get(2), date(cells.get(3)), date(cells.get(4)), cells.get(5));
    }

    private static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                }
                else {
                    quoted = !quoted;
                }
            }
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

}
