package org.childjourney.retention;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.FamilyMemberDetails;
import org.springframework.stereotype.Component;

/** The names that stand in a child's record. */
@Component
class Names {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}'’-]+");

    private static final int SHORTEST = 3;

    private static final Set<String> SAID_OF_MANY = Set.of("mum", "mother", "dad", "father", "nan", "gran", "grandma",
            "grandad", "grandmother", "grandfather", "aunt", "auntie", "uncle", "brother", "sister", "partner", "the",
            "and", "mrs", "miss");

    private final Cases cases;

    private final Families families;

    Names(Cases cases, Families families) {
        this.cases = cases;
        this.families = families;
    }

    /** The child's own names. */
    Set<String> ofChild(CaseReference child) {
        return words(List.of(this.cases.child(child).fullName()));
    }

    /** The names of brothers and sisters and of the family. */
    Set<String> ofFamily(CaseReference child) {
        return words(Stream
            .concat(this.families.brothersAndSisters(child).stream().map(ChildDetails::fullName),
                    this.families.members(child).stream().map(FamilyMemberDetails::name))
            .toList());
    }

    /** The words of these names by which somebody can be known. */
    static Set<String> words(Collection<String> names) {
        return names.stream()
            .flatMap(name -> Arrays.stream(NO_LETTER.split(name)))
            .filter(word -> word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0)))
            .filter(word -> !SAID_OF_MANY.contains(word.toLowerCase(java.util.Locale.ROOT)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finds one of these names wherever it stands as a word. */
    static Pattern anyOf(Collection<String> names) {
        return names.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile(
                names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

}
