package org.childjourney;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The web applications and the engine's REST interface look for an engine by its name,
 * and find the one that was started last. Where several applications run side by side,
 * that may be another's.
 */
public class AsksItsOwnEngine implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        ProcessEngines
            .registerProcessEngine(SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class));
    }

}
