package org.childjourney.faults;

import java.util.ArrayList;

import org.childjourney.casefile.Difference;
import org.childjourney.consistency.ConsistencyCheck;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever went wrong, case record, clocks, engine and chronology agree afterwards. */
class EverythingAgrees implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        var differences = new ArrayList<Difference>();
        var children = SpringExtension.getApplicationContext(context)
            .getBean(ConsistencyCheck.class)
            .tell(differences::add);
        assertThat(differences).as("differences after %s", context.getDisplayName()).isEmpty();
        assertThat(children).isPositive();
    }

}
