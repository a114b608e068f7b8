package org.childjourney.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.childjourney.access.EmbeddedDatabase;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.demo.process.PeopleAtWork;
import org.childjourney.demo.process.PeopleAtWork.Person;
import org.childjourney.referral.Contacts;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * What all storytellers share: the people who act, what they usually answer, the
 * calendar, and a street in which each family has a house of its own.
 */
@Component
@Conditional(EmbeddedDatabase.class)
class Telling {

    private final Contacts contacts;

    private final PeopleAtWork people;

    private final WorkingCalendar calendar;

    private final UsualAnswers usual = new UsualAnswers();

    private final AtomicInteger houses = new AtomicInteger();

    Telling(Contacts contacts, PeopleAtWork people, WorkingCalendar calendar) {
        this.contacts = contacts;
        this.people = people;
        this.calendar = calendar;
    }

    /** The front door hears of these children of one family. */
    List<CaseReference> contact(Instant at, List<Told> children) {
        var house = this.houses.incrementAndGet();
        var references = new ArrayList<CaseReference>();
        this.people.does(new Person(Stories.OFFICER, Stories.OFFICER), at,
                () -> references.addAll(this.contacts.receive(Told.contact(at, house, children)).caseReferences()));
        return references;
    }

    /** Somebody starts a process from Tasklist about a child who may not be known yet. */
    void starts(Person person, Instant at, String process, Map<String, Object> differently) {
        this.people.starts(person, at, process, this.usual.to(process, at, differently));
    }

    Story story(CaseReference child, Instant since, Instant now) {
        return new Story(this.people, this.usual, child, since, now);
    }

    PeopleAtWork people() {
        return this.people;
    }

    WorkingCalendar calendar() {
        return this.calendar;
    }

}
