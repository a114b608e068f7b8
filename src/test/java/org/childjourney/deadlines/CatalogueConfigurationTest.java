package org.childjourney.deadlines;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
        .withUserConfiguration(AsTheApplicationDoes.class);

    @Test
    void without_settings_the_catalogue_is_as_shipped() {
        this.application.run((context) -> {
            assertThat(context.getBean(WorkingCalendar.class)).isEqualTo(WorkingCalendar.england());
            assertThat(context.getBean(Catalogue.class).clocks())
                .containsExactlyElementsOf(Catalogue.fromClasspath().clocks());
        });
    }

    @Test
    void an_authority_sets_limits_days_and_the_start_of_laws_by_name() {
        this.application
            .withPropertyValues("childjourney.limits.clocks.referral-allocation.limit=2 working days",
                    "childjourney.limits.clocks.referral-child-seen.variants.always=4 working days",
                    "childjourney.limits.clocks.pre-proceedings-preproc-16wk.limit=18 weeks",
                    "childjourney.limits.clocks.pre-proceedings-preproc-16wk.signed-off-by=A. Example, Director",
                    "childjourney.limits.switches.macpt=2027-10-01", "childjourney.calendar.added[0].date=2026-06-09",
                    "childjourney.calendar.added[0].name=Day of national mourning",
                    "childjourney.calendar.removed[0]=2026-05-04")
            .run((context) -> {
                var catalogue = context.getBean(Catalogue.class);
                assertThat(catalogue.clock("referral-allocation").variants().get(0).limit().inWords())
                    .isEqualTo("2 working days");
                assertThat(catalogue.clock("referral-child-seen").variants())
                    .extracting((variant) -> variant.limit().inWords())
                    .containsExactly("1 working day", "4 working days");
                assertThat(catalogue.inForce("macpt", LocalDate.of(2027, 9, 30))).isFalse();
                assertThat(catalogue.inForce("macpt", LocalDate.of(2027, 10, 1))).isTrue();
                var calendar = context.getBean(WorkingCalendar.class);
                assertThat(calendar.holidayOn(LocalDate.of(2026, 6, 9))).contains("Day of national mourning");
                assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 4))).isTrue();
            });
    }

    @Test
    void a_loosened_law_keeps_the_application_from_starting_and_is_named() {
        this.application.withPropertyValues("childjourney.limits.clocks.looked-after-visit-6wk.limit=8 weeks")
            .run((context) -> assertThat(context).getFailure()
                .rootCause()
                .hasMessageContaining("looked-after-visit-6wk"));
    }

    @Test
    void an_unknown_clock_keeps_the_application_from_starting_and_is_named() {
        this.application.withPropertyValues("childjourney.limits.clocks.referral-alocation.limit=2 working days")
            .run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("referral-alocation"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({ LimitsProperties.class, CalendarProperties.class })
    @Import(CatalogueConfiguration.class)
    static class AsTheApplicationDoes {

    }

}
