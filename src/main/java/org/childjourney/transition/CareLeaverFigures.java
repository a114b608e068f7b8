package org.childjourney.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.childjourney.casefile.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What the reports about care leavers ask of the database. */
@Repository
class CareLeaverFigures {

    private final JdbcClient jdbc;

    CareLeaverFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final int UNTIL_AGE = 26;

    private static final String DOING = """
            select a.case_reference, max(a.code) as code, c.date_of_birth as born from main_activity a
            join child c on c.case_reference = a.case_reference and c.date_of_birth > :bornAfter
            where a.since <= :day and (a.until is null or a.until > :day)
            group by a.case_reference, c.date_of_birth""";

    /** What one care leaver, born on that day, did on one day. */
    record Doing(String caseReference, String code, LocalDate born) {

        CaseReference child() {
            return CaseReference.of(this.caseReference);
        }

    }

    /** What every care leaver under 26 of whom it is recorded did on that day. */
    List<Doing> doingOn(LocalDate day) {
        return doing(DOING + " order by a.case_reference", day).query(Doing.class).list();
    }

    /** How many care leavers did what on one day. */
    record Code(String code, long careLeavers) {
    }

    /** How many care leavers under 26 of whom it is recorded did what on that day. */
    List<Code> countedOn(LocalDate day) {
        return doing("select code, count(*) as care_leavers from (" + DOING + ") as doing group by code", day)
            .query(Code.class)
            .list();
    }

    private StatementSpec doing(String sql, LocalDate day) {
        return this.jdbc.sql(sql).param("day", day).param("bornAfter", day.minusYears(UNTIL_AGE));
    }

    /** A stretch of a time without education or work. */
    record Stretch(long timeId, LocalDate beganOn, LocalDate endedOn) {

        boolean goesOnOn(LocalDate day) {
            return !this.beganOn.isAfter(day) && (this.endedOn == null || this.endedOn.isAfter(day));
        }

        long daysUntil(LocalDate day) {
            var end = goesOnOn(day) ? day : this.endedOn;
            return ChronoUnit.DAYS.between(this.beganOn, end);
        }

    }

    /**
     * A time without education or work that went on on one day.
     *
     * @param counts whether it went on without a trial of work or learning
     * @param days without, all stretches until that day together
     */
    record Time(long id, CaseReference child, boolean counts, long days) {

        int weeks() {
            return (int) (this.days / 7);
        }

    }

    private record Begun(long id, String caseReference) {
    }

    /**
     * The times without education or work that went on on that day, the longest first.
     */
    List<Time> timesOn(LocalDate day) {
        var stretches = this.jdbc.sql("""
                select s.time_id, s.began_on, s.ended_on from stretch_without_work s
                join time_without_work t on t.id = s.time_id
                where s.began_on <= :day and (t.ended_on is null or t.ended_on > :day)""")
            .param("day", day)
            .query(Stretch.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Stretch::timeId));
        return this.jdbc.sql("""
                select id, case_reference from time_without_work
                where began_on <= :day and (ended_on is null or ended_on > :day)
                order by began_on, case_reference""")
            .param("day", day)
            .query(Begun.class)
            .list()
            .stream()
            .map((time) -> time(time, stretches.getOrDefault(time.id(), List.of()), day))
            .toList();
    }

    private static Time time(Begun time, List<Stretch> stretches, LocalDate day) {
        return new Time(time.id(), CaseReference.of(time.caseReference()),
                stretches.stream().anyMatch((stretch) -> stretch.goesOnOn(day)),
                stretches.stream().mapToLong((stretch) -> stretch.daysUntil(day)).sum());
    }

    /** A step, and how many of its time came true. */
    record Step(long timeId, String step, LocalDate plannedOn, LocalDate dueOn, String intervention, String sponsor,
            String sponsorName, String outcome, LocalDate reviewedOn, String ledTo) {
    }

    /** Every step of the times that went on on that day, the latest first. */
    List<Step> stepsOf(LocalDate day) {
        return this.jdbc.sql("""
                select s.time_id, s.step, s.planned_on, s.due_on, s.intervention, s.sponsor, s.sponsor_name,
                case when s.reviewed_on <= :day then s.outcome end as outcome, s.reviewed_on, s.led_to
                from next_step s join time_without_work t on t.id = s.time_id
                where t.began_on <= :day and (t.ended_on is null or t.ended_on > :day) and s.planned_on <= :day
                order by s.planned_on desc, s.id desc""").param("day", day).query(Step.class).list();
    }

    /** What came of one kind of step. */
    record Conversion(String intervention, long steps, long done, long ledToWork) {
    }

    /** What came of the steps that were reviewed from one day to another. */
    List<Conversion> conversions(LocalDate from, LocalDate to) {
        return this.jdbc.sql("""
                select intervention, count(*) as steps, sum(case when outcome = 'DONE' then 1 else 0 end) as done,
                sum(case when led_to is not null then 1 else 0 end) as led_to_work from next_step
                where reviewed_on between :from and :to group by intervention order by intervention""")
            .param("from", from)
            .param("to", to)
            .query(Conversion.class)
            .list();
    }

    /** What one employer or provider offered. */
    record Offered(String employer, String kind, long offers, long taken) {
    }

    /** What was offered from one day to another, whoever offered most first. */
    List<Offered> offers(LocalDate from, LocalDate to) {
        return this.jdbc.sql("""
                select employer, kind, count(*) as offers, sum(case when taken then 1 else 0 end) as taken
                from employer_offer where made_on between :from and :to group by employer, kind
                order by count(*) desc, employer, kind""")
            .param("from", from)
            .param("to", to)
            .query(Offered.class)
            .list();
    }

    /** How many times ended with 13 weeks in education or work. */
    long sustained(LocalDate from, LocalDate to) {
        return this.jdbc.sql("""
                select count(*) from time_without_work where ended_how = 'EXIT_SUSTAINED'
                and ended_on between :from and :to""").param("from", from).param("to", to).query(Long.class).single();
    }

    /** Whose plan was last looked at when. */
    record LookedAt(String caseReference, LocalDate lookedAt) {

        CaseReference child() {
            return CaseReference.of(this.caseReference);
        }

    }

    /**
     * Who has a pathway plan that was last looked at on that day or before, the longest
     * ago first.
     */
    List<LookedAt> lookedAtBy(LocalDate day, int offset, int limit) {
        return this.jdbc.sql("""
                select case_reference, reviewed_on as looked_at from care_leaver where support = 'RECEIVING'
                and reviewed_on <= :day order by reviewed_on, case_reference limit :limit offset :offset""")
            .param("day", day)
            .param("limit", limit)
            .param("offset", offset)
            .query(LookedAt.class)
            .list();
    }

    /**
     * How many care leavers receive support, and how many of them have an agreed plan.
     */
    record Plans(long receiving, long planned) {
    }

    Plans plans() {
        return this.jdbc.sql("""
                select count(*) as receiving, sum(case when plan_agreed_on is not null then 1 else 0 end) as planned
                from care_leaver where support = 'RECEIVING'""")
            .query((row, number) -> new Plans(row.getLong("receiving"), row.getLong("planned")))
            .single();
    }

    /** A health passport. */
    record Passport(String caseReference, LocalDate turnedEighteenOn, LocalDate healthPassportOn) {

        CaseReference child() {
            return CaseReference.of(this.caseReference);
        }

        boolean before18() {
            return this.healthPassportOn != null && this.healthPassportOn.isBefore(this.turnedEighteenOn);
        }

    }

    /** Who turned 18 with us from one day to another. */
    List<Passport> turnedEighteen(LocalDate from, LocalDate to) {
        return this.jdbc.sql("""
                select case_reference, turned_eighteen_on, health_passport_on from care_leaver
                where turned_eighteen_on between :from and :to order by turned_eighteen_on, case_reference""")
            .param("from", from)
            .param("to", to)
            .query(Passport.class)
            .list();
    }

    /**
     * A home that was found unsuitable, until they left it or it became suitable.
     */
    record Unsuitable(String caseReference, String code, LocalDate unsuitableOn, LocalDate until,
            LocalDate movePlannedOn) {

        private static final String BED_AND_BREAKFAST = "W";

        boolean goesOnAfter(LocalDate day) {
            return this.until == null || this.until.isAfter(day);
        }

        boolean bedAndBreakfast() {
            return BED_AND_BREAKFAST.equals(this.code);
        }

        CaseReference child() {
            return CaseReference.of(this.caseReference);
        }

    }

    /** The homes that were found unsuitable and lived in from one day to another. */
    List<Unsuitable> unsuitable(LocalDate from, LocalDate to) {
        return this.jdbc.sql("""
                select case_reference, code, unsuitable_on, coalesce(suitable_again_on, until) as until,
                move_planned_on from care_leaver_home where unsuitable_on <= :to
                and (until is null or until >= :from) and (suitable_again_on is null or suitable_again_on >= :from)
                order by unsuitable_on, case_reference""")
            .param("from", from)
            .param("to", to)
            .query(Unsuitable.class)
            .list();
    }

    /** How many homes are recorded on that day. */
    long homesOn(LocalDate day) {
        return this.jdbc.sql("""
                select count(*) from care_leaver_home where since <= :day and (until is null or until > :day)""")
            .param("day", day)
            .query(Long.class)
            .single();
    }

}
