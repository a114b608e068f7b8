package org.childjourney.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working days of England. A working day is any day but Saturday, Sunday, Christmas
 * Day, Good Friday and a bank holiday (the definition of SI 2006/1738 regulation 2).
 * <p>
 * Counting follows one convention everywhere: the day of the trigger is day 0, also when
 * it is itself no working day, and day 1 is the first working day strictly after it. A
 * limit in days ends at 23:59:59 in London on its last day.
 * <p>
 * The calendar is immutable and safe to share. It knows the years {@value #FIRST_YEAR} to
 * {@value #LAST_YEAR} and refuses anything beyond with {@link BeyondTheCalendar}.
 */
public final class WorkingCalendar {

    /** The zone in which every due time is meant. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    static final int FIRST_YEAR = 1990;

    static final int LAST_YEAR = 2075;

    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private static final Map<LocalDate, String> BANK_HOLIDAYS = BankHolidays.between(FIRST_YEAR, LAST_YEAR);

    private static final WorkingCalendar ENGLAND = new WorkingCalendar(BANK_HOLIDAYS);

    private final TreeMap<LocalDate, String> holidays;

    /** How many working days lie on or before each day of the horizon. */
    private final int[] workingDaysUpTo;

    /** The epoch days of all working days, in order. */
    private final long[] workingDays;

    private WorkingCalendar(Map<LocalDate, String> holidays) {
        this.holidays = new TreeMap<>(holidays);
        var days = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()) + 1;
        this.workingDaysUpTo = new int[days];
        var found = new long[days];
        var count = 0;
        for (int i = 0; i < days; i++) {
            var date = FIRST_DAY.plusDays(i);
            if (!isWeekend(date) && !holidays.containsKey(date)) {
                found[count++] = date.toEpochDay();
            }
            this.workingDaysUpTo[i] = count;
        }
        this.workingDays = Arrays.copyOf(found, count);
    }

    /** The calendar as the general law has it. */
    public static WorkingCalendar england() {
        return ENGLAND;
    }

    /**
     * The calendar of England with one-off days.
     * @param added further non-working days, such as a royal funeral or a closure day,
     * each with its name
     * @param removed bank holidays that were moved away and are worked after all
     * @throws IllegalArgumentException if a removed day is no bank holiday, or a day is
     * both added and removed
     * @throws BeyondTheCalendar if a day lies outside the calendar
     */
    public static WorkingCalendar england(Collection<NamedDay> added, Collection<LocalDate> removed) {
        if (added.isEmpty() && removed.isEmpty()) {
            return ENGLAND;
        }
        var holidays = new TreeMap<>(BANK_HOLIDAYS);
        for (LocalDate date : removed) {
            requireKnown(date);
            if (holidays.remove(date) == null) {
                throw new IllegalArgumentException(date + " cannot be removed: it is not a bank holiday in England.");
            }
        }
        for (NamedDay day : added) {
            requireKnown(day.date());
            if (removed.contains(day.date())) {
                throw new IllegalArgumentException(day.date() + " is both added and removed as a non-working day.");
            }
            holidays.put(day.date(), day.name());
        }
        return new WorkingCalendar(holidays);
    }

    /** The day in London at that instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    /** 23:59:59 in London on that day, which is when every limit in days ends. */
    public static Instant endOf(LocalDate date) {
        return at(date, END_OF_DAY);
    }

    /** The first moment of that day in London. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(LONDON).toInstant();
    }

    /** That time of day in London, on that day. */
    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(LONDON).toInstant();
    }

    /** Whether work is done on that day. */
    public boolean isWorkingDay(LocalDate date) {
        var index = indexOf(date);
        return this.workingDaysUpTo[index] > ((index == 0) ? 0 : this.workingDaysUpTo[index - 1]);
    }

    /**
     * The name of the bank holiday or one-off day on that date, also when it falls on a
     * weekend.
     */
    public Optional<String> holidayOn(LocalDate date) {
        requireKnown(date);
        return Optional.ofNullable(this.holidays.get(date));
    }

    /**
     * The n-th working day after the trigger, which is day 0. With n = 0 the trigger's
     * own day.
     * @throws IllegalArgumentException if n is negative
     * @throws BeyondTheCalendar if a day lies outside the calendar
     */
    public LocalDate plusWorkingDays(LocalDate trigger, int n) {
        requireNotNegative(n);
        if (n == 0) {
            requireKnown(trigger);
            return trigger;
        }
        return workingDay((long) this.workingDaysUpTo[indexOf(trigger)] + n - 1, trigger, n);
    }

    /**
     * The n-th working day before the day, which is day 0: the last day on which
     * something due n working days before it can be done. With n = 0 the day itself.
     * @throws IllegalArgumentException if n is negative
     * @throws BeyondTheCalendar if a day lies outside the calendar
     */
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        requireNotNegative(n);
        var index = indexOf(day);
        if (n == 0) {
            return day;
        }
        var before = (index == 0) ? 0 : this.workingDaysUpTo[index - 1];
        return workingDay((long) before - n, day, -n);
    }

    /** The first working day strictly after that day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return plusWorkingDays(day, 1);
    }

    /** That day if it is a working day, else the next. */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : nextWorkingDay(day);
    }

    /**
     * Which working day after the trigger the day is, the trigger being day 0; negative
     * if the day is before it. This is the "working days taken" of the census.
     */
    public int workingDaysBetween(LocalDate trigger, LocalDate day) {
        if (day.isBefore(trigger)) {
            return -workingDaysBetween(day.minusDays(1), trigger.minusDays(1));
        }
        return this.workingDaysUpTo[indexOf(day)] - this.workingDaysUpTo[indexOf(trigger)];
    }

    /**
     * The court's day n in care proceedings (Practice Direction 12A): Day 1 is the day of
     * issue and every further day a business day, so that Day 12 is eleven business days
     * after issue. An application issued on a day that is no business day, out of hours,
     * has the next business day as its Day 1.
     * @throws IllegalArgumentException if n is less than 1
     */
    public LocalDate courtDay(LocalDate issued, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Court days are counted from Day 1, the day of issue; not " + n + ".");
        }
        return plusWorkingDays(workingDayOnOrAfter(issued), n - 1);
    }

    /**
     * The latest moment that a court may set for the end of an emergency protection order
     * whose last day is given: the end of that day, or noon on the first later day that
     * is neither a Sunday nor a public holiday, if the last day is one (Children Act 1989
     * section 45(2)). The order's own end, as written, is what counts; this checks it.
     */
    public Instant latestEndOfEmergencyOrder(LocalDate lastDay) {
        if (!isPublicHoliday(lastDay)) {
            return endOf(lastDay);
        }
        var day = lastDay.plusDays(1);
        while (isPublicHoliday(day)) {
            day = day.plusDays(1);
        }
        return at(day, LocalTime.NOON);
    }

    /**
     * The named days from Monday to Friday after the first day, up to and including the
     * last, that were not counted as working days, earliest first.
     */
    public List<NamedDay> holidaysNotCounted(LocalDate after, LocalDate upTo) {
        requireKnown(after);
        requireKnown(upTo);
        var skipped = new ArrayList<NamedDay>();
        if (after.isBefore(upTo)) {
            this.holidays.subMap(after, false, upTo, true).forEach((date, name) -> {
                if (!isWeekend(date)) {
                    skipped.add(new NamedDay(date, name));
                }
            });
        }
        return List.copyOf(skipped);
    }

    /** Whether another calendar has exactly the same working days. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar && Arrays.equals(this.workingDays, calendar.workingDays);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(this.workingDays);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private boolean isPublicHoliday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY || isChristmas(date) || holidayOn(date).isPresent();
    }

    /**
     * Both days are public holidays in their own right, also in a year that gives them
     * substitute days.
     */
    private static boolean isChristmas(LocalDate date) {
        return date.getMonthValue() == 12 && (date.getDayOfMonth() == 25 || date.getDayOfMonth() == 26);
    }

    private LocalDate workingDay(long index, LocalDate from, int n) {
        if (index < 0 || index >= this.workingDays.length) {
            throw new BeyondTheCalendar(from, n, FIRST_DAY, LAST_DAY);
        }
        return LocalDate.ofEpochDay(this.workingDays[(int) index]);
    }

    private static int indexOf(LocalDate date) {
        requireKnown(date);
        return (int) (date.toEpochDay() - FIRST_DAY.toEpochDay());
    }

    private static void requireKnown(LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            throw new BeyondTheCalendar(date, FIRST_DAY, LAST_DAY);
        }
    }

    private static void requireNotNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("A count of working days cannot be negative: " + n);
        }
    }

}
