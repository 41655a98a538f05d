import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Licences that code inside the extension may have. */
const ACCEPTED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0']);

/** A package with the file path of a module ends its folder's name: "…/node_modules/@scope/name/". */
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

interface Package {
  name: string;
  version: string;
  license?: string;
}

/** Folders of the packages whose code went into a bundle, noted while the bundles of an extension are made. */
export interface BundledPackages {
  plugin: Plugin;
  folders: Set<string>;
}

/** Notes which packages bundles are made of; only they are in the extension, whatever else is installed. */
export function bundledPackages(): BundledPackages {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'gloss:bundled-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = PACKAGE_FOLDER.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))?.[0];
          if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
      }
    },
  };
  return { plugin, folders };
}

/** The text of a package's licence as its own file gives it; empty where it has no such file. */
function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * The notice of everything by others in the extension: name, version, licence and its text, by name.
 * @throws Error for a package with a licence that the extension cannot be given on under
 */
export function thirdPartyNotice(folders: Iterable<string>): string {
  const entries = [...folders].map((folder) => {
    const {
      name,
      version,
      license = '',
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    if (!ACCEPTED.has(license))
      throw new Error(`${name} has the licence "${license}", which is not in the list.`);
    return { title: `${name} ${version} (${license})`, text: licenceText(folder) };
  });
  const sorted = entries.sort((a, b) => (a.title < b.title ? -1 : 1));
  const parts = sorted.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n${text}`.trim());
  return `Gloss contains code of these packages.\n\n${parts.join('\n\n')}\n`;
}
