package org.childjourney.quality;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.FamilyMemberDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.casefile.WorkerDetails;
import org.springframework.stereotype.Component;

/**
 * Takes out of what somebody said the names by which the family could be known: theirs,
 * those of the people who work with them, case references, numbers to call and e-mail
 * addresses. A nickname that the record does not know stays, so a person reads it before
 * it is passed on.
 */
@Component
class WithoutNames {

    private static final String TAKEN_OUT = "[name]";

    private static final Pattern ADDRESSES = Pattern
        .compile("(?i)\\bCJ[0-9]+\\b|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|\\+?[0-9][0-9 ]{6,}[0-9]");

    private final Cases cases;

    private final Families families;

    private final Allocations allocations;

    private final Teams teams;

    WithoutNames(Cases cases, Families families, Allocations allocations, Teams teams) {
        this.cases = cases;
        this.families = families;
        this.allocations = allocations;
        this.teams = teams;
    }

    /** The same words without names; null stays null. */
    String said(CaseReference child, String words) {
        if (words == null) {
            return null;
        }
        var withoutAddresses = ADDRESSES.matcher(words).replaceAll("[number or address]");
        var names = names(child);
        return names.isEmpty() ? withoutAddresses
                : Pattern.compile("(?iu)(?<!\\p{L})(?:%s)(?!\\p{L})".formatted(names))
                    .matcher(withoutAddresses)
                    .replaceAll(TAKEN_OUT);
    }

    private String names(CaseReference child) {
        var children = Stream.concat(Stream.of(this.cases.child(child)),
                this.families.brothersAndSisters(child).stream());
        var family = this.families.members(child).stream().map(FamilyMemberDetails::name);
        var workers = this.allocations.history(child)
            .stream()
            .map(AllocationDetails::worker)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(worker -> this.teams.worker(worker).stream())
            .map(WorkerDetails::name);
        return Stream
            .concat(parts(Stream.concat(children.flatMap(WithoutNames::named), family), "[\\s-]+"),
                    parts(workers, "\\s+"))
            .filter(part -> part.length() > 1)
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    }

    private static Stream<String> parts(Stream<String> names, String between) {
        return names.filter(Objects::nonNull).flatMap(name -> Arrays.stream(name.split(between)));
    }

    private static Stream<String> named(ChildDetails child) {
        return Stream.of(child.givenName(), child.familyName());
    }

}
