package org.childjourney.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The bank holidays of England, with Christmas Day and Good Friday, under names that read
 * well in a sentence.
 */
final class BankHolidays {

    private static final String ENGLAND = "eng";

    private static final Map<String, Integer> DAY_OF_MONTH = Map.of("NEW_YEAR", 1, "CHRISTMAS", 25, "BOXING_DAY", 26);

    private BankHolidays() {
    }

    static Map<LocalDate, String> between(int firstYear, int lastYear) {
        var manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        var holidays = new TreeMap<LocalDate, String>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (Holiday holiday : manager.getHolidays(Year.of(year), ENGLAND)) {
                holidays.put(holiday.getDate(), nameOf(holiday));
            }
        }
        return holidays;
    }

    private static String nameOf(Holiday holiday) {
        var key = holiday.getPropertiesKey();
        var name = "CHRISTMAS".equals(key) ? "Christmas Day"
                : holiday.getDescription(Locale.ENGLISH).replace("Bank Holiday", "bank holiday");
        var nominal = DAY_OF_MONTH.getOrDefault(key, holiday.getDate().getDayOfMonth());
        return (nominal == holiday.getDate().getDayOfMonth()) ? name : name + " (substitute day)";
    }

}
