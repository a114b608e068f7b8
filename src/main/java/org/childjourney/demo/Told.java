package org.childjourney.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.referral.ContactChannel;
import org.childjourney.referral.ContactChild;
import org.childjourney.referral.FamilyAware;
import org.childjourney.referral.HouseholdMember;
import org.childjourney.referral.NewContact;
import org.childjourney.referral.Relationship;

/** What somebody tells the front door about an invented child. */
record Told(String firstName, String familyName, LocalDate born, LocalDate expected, String sex, String ethnicity,
        List<String> disabilities, String language, boolean unaccompanied, String words, RestrictedAccess restricted,
        String knownReference, ContactChannel channel, String source, String referrer, String organisation,
        String worry, String happened) {

    private static final String ADDRESS = "%d Sample Street, Exampleton";

    /** A postcode that belongs to no street. */
    private static final String POSTCODE = "ZZ99 3VZ";

    /** A child of that age, of whom a school tells. */
    static Told of(String firstName, String familyName, LocalDate born, String sex) {
        return new Told(firstName, familyName, born, null, sex, "WBRI", List.of(), "English", false, null,
                RestrictedAccess.NONE, null, ContactChannel.PHONE, "2A", "Mimosa Teacher", "Exampleton Invented School",
                "Comes to school tired and hungry",
                "Fell asleep in class three times this month and asked for food on Monday.");
    }

    /** A child who is not born yet. */
    static Told expected(String familyName, LocalDate expected) {
        return new Told(null, familyName, null, expected, "U", null, List.of(), null, false, null,
                RestrictedAccess.NONE, null, ContactChannel.MARF, "3A", "Dr Senna Invented", "Sampleford surgery",
                "Expected child; both parents use drugs",
                "The midwife was told of daily use, and the parents ask for help before the birth.");
    }

    /** A child whose record exists. */
    static Told known(String reference) {
        return new Told(null, null, null, null, null, null, List.of(), null, false, null, null, reference,
                ContactChannel.EMAIL, "3C", "Balm Schoolnurse", "Exampleton school health", "The worry has come back",
                "Weight has dropped again, and breakfast is missed most days.");
    }

    Told by(ContactChannel channel, String source, String referrer, String organisation) {
        return new Told(this.firstName, this.familyName, this.born, this.expected, this.sex, this.ethnicity,
                this.disabilities, this.language, this.unaccompanied, this.words, this.restricted, this.knownReference,
                channel, source, referrer, organisation, this.worry, this.happened);
    }

    Told because(String worry, String happened) {
        return new Told(this.firstName, this.familyName, this.born, this.expected, this.sex, this.ethnicity,
                this.disabilities, this.language, this.unaccompanied, this.words, this.restricted, this.knownReference,
                this.channel, this.source, this.referrer, this.organisation, worry, happened);
    }

    Told says(String words) {
        return new Told(this.firstName, this.familyName, this.born, this.expected, this.sex, this.ethnicity,
                this.disabilities, this.language, this.unaccompanied, words, this.restricted, this.knownReference,
                this.channel, this.source, this.referrer, this.organisation, this.worry, this.happened);
    }

    Told alone(String language) {
        return new Told(this.firstName, this.familyName, this.born, this.expected, this.sex, "BAFR", this.disabilities,
                language, true, this.words, this.restricted, this.knownReference, this.channel, this.source,
                this.referrer, this.organisation, this.worry, this.happened);
    }

    Told disabled(String code) {
        return new Told(this.firstName, this.familyName, this.born, this.expected, this.sex, this.ethnicity,
                List.of(code), this.language, this.unaccompanied, this.words, this.restricted, this.knownReference,
                this.channel, this.source, this.referrer, this.organisation, this.worry, this.happened);
    }

    Told restricted(RestrictedAccess why) {
        return new Told(this.firstName, this.familyName, this.born, this.expected, this.sex, this.ethnicity,
                this.disabilities, this.language, this.unaccompanied, this.words, why, this.knownReference,
                this.channel, this.source, this.referrer, this.organisation, this.worry, this.happened);
    }

    /** The contact as it is recorded, about all these children of one family. */
    static NewContact contact(Instant at, int house, List<Told> family) {
        var first = family.get(0);
        return new NewContact(null, LocalDateTime.ofInstant(at, WorkingCalendar.LONDON), first.channel, first.source,
                first.referrer, null, first.organisation, "01632 960000", null, false, false, first.worry,
                first.happened, first.unaccompanied ? "At the police station in Exampleton" : "At home", null, null,
                FamilyAware.YES, family.stream().map(child -> child.toContactChild(house)).toList(), first.household());
    }

    private ContactChild toContactChild(int house) {
        return new ContactChild(this.knownReference, this.firstName, this.familyName, this.born, this.expected, false,
                this.sex, this.ethnicity, this.disabilities, this.language, this.unaccompanied, null,
                home() ? ADDRESS.formatted(house) : null, home() ? POSTCODE : null, null, null, null,
                this.unaccompanied, this.unaccompanied ? "Asylum seeker" : null, this.words, this.restricted);
    }

    private boolean home() {
        return this.knownReference == null && !this.unaccompanied;
    }

    private List<HouseholdMember> household() {
        return home() ? List.of(
                new HouseholdMember("Mallow " + this.familyName, Relationship.MOTHER, true, null, Answer.YES,
                        Answer.YES, null, "01632 960002", Answer.YES),
                new HouseholdMember("Fennel " + this.familyName, Relationship.GRANDPARENT, true, null, Answer.NO,
                        Answer.NO, "Lives next door.", null, Answer.YES))
                : List.of();
    }

}
