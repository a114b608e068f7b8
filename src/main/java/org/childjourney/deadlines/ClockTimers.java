package org.childjourney.deadlines;

import java.time.Clock;

import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Teaches the engine's timers to follow the running clocks. */
@Component
class ClockTimers extends AbstractCamundaConfiguration {

    private final ClockCalendar calendar;

    ClockTimers(OpenClocks open, Clock clock) {
        this.calendar = new ClockCalendar(open, clock);
    }

    @Override
    public void postInit(SpringProcessEngineConfiguration engine) {
        BusinessCalendarManager calendars = engine.getBusinessCalendarManager();
        ((MapBusinessCalendarManager) calendars).addBusinessCalendar(CycleBusinessCalendar.NAME, this.calendar);
    }

}
