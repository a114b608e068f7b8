package org.childjourney.preproceedings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.FamilyMemberDetails;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/** Finds in the record to whom letters go, and about which children. */
@Component("preProceedingsAddressees")
class Addressees {

    private final Families families;

    Addressees(Families families) {
        this.families = families;
    }

    /**
     * One letter for each of these people, with what the record knows of them.
     * @param children the children whom the letters are about
     * @throws Refused if somebody is not in the record and it is not said how they belong
     * to the children, contact is not safe and it is not said how the letter reaches
     * them, or a child is not one of these
     */
    List<ParentLetter> letters(List<LetterTo> to, List<CaseReference> children) {
        var letters = new ArrayList<ParentLetter>();
        for (var one : to) {
            var known = knownAs(one, children);
            letters.add(letter(letters.size() + 1, one, known, children));
        }
        return letters;
    }

    private Map<CaseReference, FamilyMemberDetails> knownAs(LetterTo one, List<CaseReference> children) {
        var known = new LinkedHashMap<CaseReference, FamilyMemberDetails>();
        children.forEach((child) -> this.families.members(child)
            .stream()
            .filter((member) -> member.adult() && one.isTo(member.name()))
            .findFirst()
            .ifPresent((member) -> known.put(child, member)));
        return known;
    }

    private static ParentLetter letter(int number, LetterTo one, Map<CaseReference, FamilyMemberDetails> known,
            List<CaseReference> children) {
        var member = known.values().stream().findFirst();
        if (member.isEmpty() && one.relationship() == null) {
            throw new Refused("letters", "%s is not in the record of the family. Say how they belong to the children."
                .formatted(one.name()));
        }
        if (member.filter((person) -> person.contactSafe() == Answer.NO).isPresent() && one.safeDelivery() == null) {
            throw new Refused("letters",
                    "It is not safe to contact %s as the record stands. Say how the letter reaches them safely."
                        .formatted(one.name()));
        }
        return new ParentLetter(number, one,
                (one.relationship() != null) ? one.relationship() : member.get().relationship(),
                (one.address() != null) ? one.address() : member.map(FamilyMemberDetails::address).orElse(null),
                about(one, known, children));
    }

    private static List<CaseReference> about(LetterTo one, Map<CaseReference, FamilyMemberDetails> known,
            List<CaseReference> children) {
        if (one.children() == null) {
            return known.isEmpty() ? children : List.copyOf(known.keySet());
        }
        var named = Stream.of(one.children().split("[,;\\s]+")).map(CaseReference::of).toList();
        named.stream().filter((child) -> !children.contains(child)).findFirst().ifPresent((other) -> {
            throw new Refused("letters",
                    "%s is not one of the children whom these letters are about.".formatted(other));
        });
        return named;
    }

    /**
     * Demands that somebody hears of each child, and a letter for everybody with parental
     * responsibility.
     * @throws Refused naming who is left out, if no reason is given
     */
    void requireEverybody(List<ParentLetter> letters, List<CaseReference> children, String noLetterBecause) {
        children.stream()
            .filter((child) -> letters.stream().noneMatch((letter) -> letter.children().contains(child)))
            .findFirst()
            .ifPresent((left) -> {
                throw new Refused("letters",
                        "No letter is about %s. Add one to a parent of this child.".formatted(left));
            });
        if (noLetterBecause != null) {
            return;
        }
        for (var child : children) {
            this.families.members(child)
                .stream()
                .filter((member) -> member.adult() && member.hasPR() == Answer.YES)
                .filter((member) -> letters.stream()
                    .noneMatch((letter) -> letter.children().contains(child)
                            && letter.name().equalsIgnoreCase(member.name())))
                .findFirst()
                .ifPresent((left) -> {
                    throw new Refused("letters", "%s has parental responsibility for %s and gets no letter. Add one, "
                        .formatted(left.name(), child) + "or say why there is none.");
                });
        }
    }

}
