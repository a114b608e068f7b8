package org.childjourney.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * How long something may take, as a law or a standard says it, and the arithmetic that
 * makes a moment of it. Every limit can be written and read as text:
 * {@code 45 working days}, {@code 26 weeks beginning with the day},
 * {@code 2 working days before}, {@code court day 18}, {@code 09:00 next working day},
 * {@code same day}, {@code at once}, {@code by age 17 years 9 months},
 * {@code by 34 weeks of pregnancy}, {@code before the discharge from hospital}.
 */
public sealed interface TimeLimit {

    /** What a limit is measured from. */
    enum Anchor {

        /** The moment that starts the clock. */
        TRIGGER,
        /** The child's birth. */
        BIRTH,
        /** The date on which the child is expected to be born. */
        EXPECTED_BIRTH,
        /** A later event whose moment is not known from the start. */
        EVENT

    }

    /** Units of a period. */
    enum Unit {

        /** Real elapsed hours, through nights, weekends and clock changes. */
        HOURS("hour"),
        /** Working days; the trigger is day 0. */
        WORKING_DAYS("working day"),
        /** The court's business days, counted like working days. */
        BUSINESS_DAYS("business day"),
        /** Days of any kind. */
        CALENDAR_DAYS("calendar day"),
        /** Weeks of seven days. */
        WEEKS("week"),
        /**
         * Calendar months; a day that the last month does not have becomes that month's
         * last day.
         */
        MONTHS("month");

        final String singular;

        Unit(String singular) {
            this.singular = singular;
        }

        boolean countsWorkingDays() {
            return this == WORKING_DAYS || this == BUSINESS_DAYS;
        }

    }

    /**
     * Reads a limit as it is written in the catalogue; refuses anything else with a
     * sentence.
     */
    static TimeLimit parse(String text) {
        return TimeLimitText.parse(text);
    }

    /** A period after the trigger. */
    static TimeLimit of(int amount, Unit unit) {
        return new Period(amount, unit, false);
    }

    /**
     * The last moment within the limit.
     * @param from the moment it is measured from, see {@link #measuredFrom()}; of a birth
     * or an expected birth, any moment of that day in London
     * @param calendar the working days that count
     */
    Instant due(Instant from, WorkingCalendar calendar);

    /**
     * The first moment that is no longer too early, where the limit is the earliest time:
     * the start of the day on which the limit would end.
     */
    default Instant opens(Instant from, WorkingCalendar calendar) {
        return WorkingCalendar.startOf(WorkingCalendar.dateOf(due(from, calendar)));
    }

    /** What the limit is measured from. */
    default Anchor measuredFrom() {
        return Anchor.TRIGGER;
    }

    /** Whether bank holidays and weekends are left out of the count. */
    default boolean countsWorkingDays() {
        return false;
    }

    /** The limit in words, which {@link #parse(String)} reads back. */
    String inWords();

    /**
     * A number of hours, days, weeks or months.
     *
     * @param amount how many; negative for a time before the trigger
     * @param unit of what
     * @param beginningWithTheDay whether the trigger's day counts as the first, as in
     * section 32 of the Children Act 1989; only for calendar days, weeks and months after
     * the trigger
     */
    record Period(int amount, Unit unit, boolean beginningWithTheDay) implements TimeLimit {

        public Period {
            Objects.requireNonNull(unit, "unit");
            if (beginningWithTheDay && (amount < 1 || unit == Unit.HOURS || unit.countsWorkingDays())) {
                throw new IllegalArgumentException("Only a period of calendar days, weeks or months can begin with "
                        + "the day; not " + amount + " " + unit.singular + "s.");
            }
        }

        @Override
        public Instant due(Instant from, WorkingCalendar calendar) {
            if (this.unit == Unit.HOURS) {
                return from.plusSeconds(this.amount * 3600L);
            }
            return WorkingCalendar.endOf(lastDay(WorkingCalendar.dateOf(from), calendar));
        }

        @Override
        public Instant opens(Instant from, WorkingCalendar calendar) {
            return (this.unit == Unit.HOURS) ? due(from, calendar) : TimeLimit.super.opens(from, calendar);
        }

        @Override
        public boolean countsWorkingDays() {
            return this.unit.countsWorkingDays();
        }

        @Override
        public String inWords() {
            var count = Math.abs(this.amount);
            var words = count + " " + this.unit.singular + ((count == 1) ? "" : "s");
            if (this.beginningWithTheDay) {
                return words + " beginning with the day";
            }
            return (this.amount < 0) ? words + " before" : words;
        }

        private LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            var day = switch (this.unit) {
                case WORKING_DAYS, BUSINESS_DAYS -> (this.amount < 0) ? calendar.minusWorkingDays(from, -this.amount)
                        : calendar.plusWorkingDays(from, this.amount);
                case CALENDAR_DAYS -> from.plusDays(this.amount);
                case WEEKS -> from.plusWeeks(this.amount);
                case MONTHS -> from.plusMonths(this.amount);
                case HOURS -> throw new IllegalStateException("Hours have no last day");
            };
            return this.beginningWithTheDay ? day.minusDays(1) : day;
        }

    }

    /**
     * The court's day n of care proceedings, Day 1 being the day of issue (Practice
     * Direction 12A).
     *
     * @param day counted from 1
     */
    record CourtDay(int day) implements TimeLimit {

        public CourtDay {
            if (day < 1) {
                throw new IllegalArgumentException("Court days are counted from Day 1; not " + day + ".");
            }
        }

        @Override
        public Instant due(Instant from, WorkingCalendar calendar) {
            return WorkingCalendar.endOf(calendar.courtDay(WorkingCalendar.dateOf(from), this.day));
        }

        @Override
        public boolean countsWorkingDays() {
            return true;
        }

        @Override
        public String inWords() {
            return "court day " + this.day;
        }

    }

    /**
     * A time of day on the first working day after the trigger.
     *
     * @param time in London
     */
    record NextWorkingDayAt(LocalTime time) implements TimeLimit {

        public NextWorkingDayAt {
            Objects.requireNonNull(time, "time");
        }

        /**
         * A trigger in the small hours of a working day, before that time, is due the
         * same morning: the office that opens next is today's.
         */
        @Override
        public Instant due(Instant from, WorkingCalendar calendar) {
            var day = WorkingCalendar.dateOf(from);
            var today = WorkingCalendar.at(day, this.time);
            if (calendar.isWorkingDay(day) && from.isBefore(today)) {
                return today;
            }
            return WorkingCalendar.at(calendar.nextWorkingDay(day), this.time);
        }

        @Override
        public Instant opens(Instant from, WorkingCalendar calendar) {
            return due(from, calendar);
        }

        @Override
        public boolean countsWorkingDays() {
            return true;
        }

        @Override
        public String inWords() {
            return this.time + " next working day";
        }

    }

    /** The end of the trigger's own day, whatever day it is. */
    record SameDay() implements TimeLimit {

        @Override
        public Instant due(Instant from, WorkingCalendar calendar) {
            return WorkingCalendar.endOf(WorkingCalendar.dateOf(from));
        }

        @Override
        public String inWords() {
            return "same day";
        }

    }

    /**
     * No time at all: what must not happen for a single night, or must happen in the same
     * conversation.
     */
    record AtOnce() implements TimeLimit {

        @Override
        public Instant due(Instant from, WorkingCalendar calendar) {
            return from;
        }

        @Override
        public Instant opens(Instant from, WorkingCalendar calendar) {
            return from;
        }

        @Override
        public String inWords() {
            return "at once";
        }

    }

    /**
     * By an age: the end of the last day before it is attained, measured from birth.
     *
     * @param years completed years
     * @param months further completed months, 0 to 11
     */
    record ByAge(int years, int months) implements TimeLimit {

        public ByAge {
            Birthdays.attains(LocalDate.EPOCH, years, months);
        }

        @Override
        public Instant due(Instant from, WorkingCalendar calendar) {
            return WorkingCalendar
                .endOf(Birthdays.lastDayBefore(WorkingCalendar.dateOf(from), this.years, this.months));
        }

        @Override
        public Anchor measuredFrom() {
            return Anchor.BIRTH;
        }

        @Override
        public String inWords() {
            return (this.months == 0) ? "by age " + this.years
                    : "by age %d years %d month%s".formatted(this.years, this.months, (this.months == 1) ? "" : "s");
        }

    }

    /**
     * By a stage of a pregnancy: the end of the day on which it reaches that many weeks,
     * measured from the expected date of birth.
     *
     * @param weeks completed weeks, forty being the expected date of birth
     */
    record ByPregnancyWeek(int weeks) implements TimeLimit {

        public ByPregnancyWeek {
            Birthdays.weekOfPregnancy(LocalDate.EPOCH, weeks);
        }

        @Override
        public Instant due(Instant from, WorkingCalendar calendar) {
            return WorkingCalendar.endOf(Birthdays.weekOfPregnancy(WorkingCalendar.dateOf(from), this.weeks));
        }

        @Override
        public Anchor measuredFrom() {
            return Anchor.EXPECTED_BIRTH;
        }

        @Override
        public String inWords() {
            return "by " + this.weeks + " weeks of pregnancy";
        }

    }

    /**
     * Before something happens whose moment may not be known yet; due at that moment.
     *
     * @param event with its article, such as "the discharge from hospital"
     */
    record BeforeEvent(String event) implements TimeLimit {

        public BeforeEvent {
            if (event == null || !event.startsWith("the ")) {
                throw new IllegalArgumentException("Write the event with its article, as in \"before the discharge "
                        + "from hospital\"; not \"" + event + "\".");
            }
        }

        @Override
        public Instant due(Instant from, WorkingCalendar calendar) {
            return from;
        }

        @Override
        public Instant opens(Instant from, WorkingCalendar calendar) {
            return from;
        }

        @Override
        public Anchor measuredFrom() {
            return Anchor.EVENT;
        }

        @Override
        public String inWords() {
            return "before " + this.event;
        }

    }

}
