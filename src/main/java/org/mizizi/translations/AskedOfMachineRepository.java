package org.mizizi.translations;

import org.mizizi.translations.AskedOfMachine.AskedId;
import org.springframework.data.repository.Repository;

/** What was asked of the machine, as aggregates. */
interface AskedOfMachineRepository extends Repository<AskedOfMachine, AskedId> {

    AskedOfMachine save(AskedOfMachine asked);
}
