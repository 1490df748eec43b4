package org.mizizi;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;

/** Says why a start is refused in one line of the log, without a stack trace. */
final class TellWhyInOneLine implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(Mizizi.class);

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof StartRefusedException refused) {
            LOG.error("The portal does not start: {}", refused.getMessage());
            return true;
        }
        return false;
    }
}
