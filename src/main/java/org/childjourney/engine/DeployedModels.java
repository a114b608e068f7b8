package org.childjourney.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaDeploymentConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;

/**
 * Deploys the models and forms under the names they have in the repository. The engine's
 * starter would name them after an absolute path when run from classes and after the bare
 * file name when run from the jar: two deployments for one content, and forms of the same
 * file name lost.
 */
class DeployedModels extends DefaultDeploymentConfiguration implements CamundaDeploymentConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        configuration.setDeploymentName("child-journey");
        super.preInit(configuration);
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        return super.getDeploymentResources().stream().map(Named::new).collect(Collectors.toSet());
    }

    private static final class Named extends AbstractResource implements ContextResource {

        private final Resource file;

        private final String path;

        Named(Resource file) {
            this.file = file;
            this.path = path(file);
        }

        private static String path(Resource file) {
            try {
                var url = file.getURL().getPath();
                return url.substring(Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/")) + 1);
            }
            catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public String getPathWithinContext() {
            return this.path;
        }

        @Override
        public String getDescription() {
            return this.path;
        }

        @Override
        public String getFilename() {
            return this.path;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return this.file.getInputStream();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && named.path.equals(this.path);
        }

        @Override
        public int hashCode() {
            return this.path.hashCode();
        }

    }

}
