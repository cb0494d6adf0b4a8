/**
 * From the development manifest to the one that ships: other Id, other function namespace, other addresses.
 * Two add-ins with one namespace would fight over the same function names in one Excel.
 */
const development = {
  id: "6b0f2a3e-8f5d-4a53-9d0e-2f7c51c7a9d1",
  namespace: "KPIDEV",
  url: "https://localhost:3000/",
  nameEn: " (development)",
  nameZh: "（开发版）",
};
const production = { id: "c4a7d1f2-93b5-4e0c-8a66-5d1e0b7f3c28", namespace: "KPI" };

/** @param {string} xml the development manifest @param {string} url where the add-in is hosted, with a final slash */
function productionManifest(xml, url) {
  if (!/^https:\/\/.+\/$/.test(url)) throw new Error(`ADDIN_URL must be an https address with a final slash, not ${url}`);
  const result = xml
    .replace(/<!-- The development manifest[\s\S]*?-->\s*/, "")
    .replaceAll(development.id, production.id)
    .replaceAll(`?namespace=${development.namespace}`, "")
    .replaceAll(`"${development.namespace}"`, `"${production.namespace}"`)
    .replaceAll(development.nameEn, "")
    .replaceAll(development.nameZh, "")
    .replaceAll(development.url, url);
  if (/localhost/.test(result)) throw new Error("The production manifest still names localhost");
  return result;
}

module.exports = { productionManifest };
