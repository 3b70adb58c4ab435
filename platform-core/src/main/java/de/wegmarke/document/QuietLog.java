package de.wegmarke.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PDF library's log in ours: it tells every step of every report as information. */
final class QuietLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger("com.openhtmltopdf");

    @Override
    public void log(String where, Level level, String message) {
        if (worth(level)) {
            LOG.warn("{}: {}", where, message);
        } else {
            LOG.debug("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.warn("{}: {}", where, message, cause);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // Our own logging decides.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return worth(diagnostic.getLevel()) || LOG.isDebugEnabled();
    }

    private static boolean worth(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
