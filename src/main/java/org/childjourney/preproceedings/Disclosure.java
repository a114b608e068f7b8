package org.childjourney.preproceedings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.FamilyMemberDetails;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/**
 * Nobody's letter tells another's matter: a letter about some of the brothers and sisters
 * names none of the others, and none of their other parents.
 */
@Component
class Disclosure {

    private final Cases cases;

    private final Families families;

    Disclosure(Cases cases, Families families) {
        this.cases = cases;
        this.families = families;
    }

    /**
     * Demands that the words of a letter tell nobody else's matter.
     * @param field the question to which the words were answered
     * @throws Refused naming whom the words name
     */
    void require(String field, ParentLetter letter, String words, List<ParentLetter> all,
            List<CaseReference> children) {
        var others = children.stream().filter((child) -> !letter.children().contains(child)).toList();
        Stream
            .of(this.cases.children(others).values().stream().map(ChildDetails::givenName),
                    otherAddressees(letter, all), otherFamily(letter, others))
            .flatMap((names) -> names)
            .filter((name) -> name != null && names(words, name))
            .findFirst()
            .ifPresent((name) -> {
                throw new Refused(field,
                        "The letter to %s names %s, whose matter is not theirs to know. Take that out, or say it to "
                            .formatted(letter.name(), name) + "the other parent only.");
            });
    }

    private static Stream<String> otherAddressees(ParentLetter letter, List<ParentLetter> all) {
        return all.stream()
            .filter((other) -> other.children().stream().noneMatch(letter.children()::contains))
            .map(ParentLetter::name);
    }

    /** Also a parent of the others to whom no letter goes. */
    private Stream<String> otherFamily(ParentLetter letter, List<CaseReference> others) {
        var own = adults(letter.children()).collect(Collectors.toSet());
        return adults(others).filter((name) -> !own.contains(name) && !letter.name().equalsIgnoreCase(name));
    }

    private Stream<String> adults(List<CaseReference> children) {
        return children.stream()
            .flatMap((child) -> this.families.members(child).stream())
            .filter(FamilyMemberDetails::adult)
            .map(FamilyMemberDetails::name);
    }

    private static boolean names(String words, String name) {
        return Pattern.compile("(?iU)\\b" + Pattern.quote(name) + "\\b").matcher(words).find();
    }

}
