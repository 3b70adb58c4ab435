package de.wegmarke.ui.reporting.sheet;

import de.wegmarke.reporting.BodySheet;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnReporting;
import de.wegmarke.reporting.ReturnReporting.AllHandedIn;
import de.wegmarke.reporting.ReturnResult;
import de.wegmarke.tenancy.TenantKey;

/** The service of bodies, for one body in one cycle. */
record ReturnDesk(ReturnReporting reporting, TenantKey tenant, String cycle, String body) {

    BodySheet sheet() {
        return reporting.sheet(tenant, cycle, body).orElseThrow();
    }

    ReturnResult keep(ReturnRef ref, int version, ReturnContent content) {
        return reporting.keep(tenant, ref, version, content);
    }

    ReturnResult handIn(ReturnRef ref, int version, ReturnContent content) {
        return reporting.handIn(tenant, ref, version, content);
    }

    ReturnResult confirmUnchanged(ReturnRef ref, int version) {
        return reporting.confirmUnchanged(tenant, ref, version);
    }

    ReturnResult nil(ReturnRef ref, int version) {
        return reporting.nil(tenant, ref, version);
    }

    ReturnResult takeBack(ReturnRef ref, int version) {
        return reporting.takeBack(tenant, ref, version);
    }

    AllHandedIn handInAll() {
        return reporting.handInAll(tenant, cycle, body);
    }

    int nilForTheRest() {
        return reporting.nilForTheRest(tenant, cycle, body);
    }
}
