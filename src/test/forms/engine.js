// Fills in a form with the engine of ODK Web Forms, as whoever holds a device does.
import { loadForm } from '@getodk/xforms-engine';

const text = (range) => range?.asString ?? '';

window.fillIn = async (xml, language, answers) => {
  const loaded = await loadForm(xml);
  if (loaded.status === 'failure') {
    throw new Error(String(loaded.error));
  }
  const { root } = loaded.createInstance();
  root.setLanguage(root.languages.find((one) => one.language === language));
  const questions = Object.fromEntries(root.currentState.children.map((node) => [node.currentState.reference, node]));
  for (const [question, answer] of Object.entries(answers)) {
    const node = questions['/data/' + question];
    if (node.nodeType === 'select') {
      node.selectValue(answer);
    } else {
      node.setValue(typeof answer === 'number' ? BigInt(answer) : answer);
    }
  }
  const payload = await root.prepareInstancePayload();
  return {
    languages: root.languages.map((one) => one.language),
    label: text(questions['/data/sentence'].currentState.label),
    objections: root.validationState.violations.map((one) => one.reference + ': ' + text(one.violation?.message)),
    receipt: questions['/data/receipt'].currentState.value,
    ready: payload.status === 'ready',
    xml: await payload.data[0].get('xml_submission_file').text(),
  };
};
