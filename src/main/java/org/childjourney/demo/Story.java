package org.childjourney.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.demo.process.PeopleAtWork;
import org.childjourney.demo.process.PeopleAtWork.Person;

/**
 * What happened to one child, told step by step from the contact until now. Each step
 * follows the one before by twenty minutes unless another time is named; nothing happens
 * after now.
 */
class Story {

    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(20);

    private final PeopleAtWork people;

    private final UsualAnswers usual;

    private final CaseReference child;

    private final Instant now;

    private Instant time;

    Story(PeopleAtWork people, UsualAnswers usual, CaseReference child, Instant since, Instant now) {
        this.people = people;
        this.usual = usual;
        this.child = child;
        this.time = since;
        this.now = now;
        people.backgroundGoesOn(since);
    }

    CaseReference child() {
        return this.child;
    }

    /** What follows happened on that day from that hour on. */
    Story on(LocalDate day, int hour, int minute) {
        return at(WorkingCalendar.at(day, LocalTime.of(hour, minute)));
    }

    /** What follows happened from that moment on. */
    Story at(Instant moment) {
        this.time = moment.minus(BETWEEN_STEPS);
        return this;
    }

    /** Somebody completes a task, with the usual answers but for these. */
    Story then(String userId, String step, Object... questionsAndAnswers) {
        next();
        this.people.completes(person(userId), this.time, this.child, step,
                this.usual.to(step, this.time, answers(questionsAndAnswers)));
        return this;
    }

    /** Somebody starts a process from Tasklist. */
    Story starts(String userId, String process, Object... questionsAndAnswers) {
        next();
        this.people.starts(person(userId), this.time, process,
                this.usual.to(process, this.time, answers(questionsAndAnswers)));
        return this;
    }

    /** The hand-over that this step leads to fails, because the receiver is suspended. */
    Story thenInVain(String suspended, String userId, String step, Object... questionsAndAnswers) {
        next();
        this.people.completesWhileSuspended(suspended, person(userId), this.time, this.child, step,
                this.usual.to(step, this.time, answers(questionsAndAnswers)));
        return this;
    }

    private void next() {
        var next = this.time.plus(BETWEEN_STEPS);
        this.time = next.isAfter(this.now) ? this.now : next;
    }

    private static Person person(String userId) {
        return new Person(userId, Workers.roleOf(userId));
    }

    private static Map<String, Object> answers(Object... questionsAndAnswers) {
        var answers = new LinkedHashMap<String, Object>();
        List<Object> all = Arrays.asList(questionsAndAnswers);
        for (int i = 0; i < all.size(); i += 2) {
            answers.put((String) all.get(i), all.get(i + 1));
        }
        return answers;
    }

}
