import { describe, expect, it } from '@jest/globals';
import { formatProblem, SpecError, type Problem } from '../../src/core/errors.js';
import { checkLayers, clusteredLayers, clustersOf, matchLayers } from '../../src/spec/layers.js';
import type { Plan } from '../../src/spec/plan.js';
import { checkLayerSettings } from '../../src/spec/settings-of-layers.js';
import { planOf } from './plan-of.js';

const names = ['stem', 'block1/depthwise', 'block1/pointwise', 'block2/depthwise', 'block2/pointwise', 'dense'];

describe('layer patterns', () => {
  it.each([
    [['*'], names],
    [['stem'], ['stem']],
    [['ste'], []],
    [['block*/pointwise'], ['block1/pointwise', 'block2/pointwise']],
    [
      ['dense', 'stem'],
      ['stem', 'dense'],
    ],
    [['/^block[12]\\/depth/'], ['block1/depthwise', 'block2/depthwise']],
    [['/e/'], names.filter((name) => name.includes('e'))],
    [['block1.depthwise'], []],
    [['(stem)'], []],
  ])('%j matches %j', (patterns, matched) => expect(matchLayers(patterns, names)).toEqual(matched));

  const plan = (layers: string): Plan =>
    planOf(
      `compression:\n  pruning:\n    schedule: ConstantSparsity\n    target_sparsity: 0.5\n    layers: ${layers}\n`,
    );

  const clusteringPlan = (more: string): Plan =>
    planOf(
      `compression:\n  clustering: { number_of_clusters: 16, ${more} }\n` +
        '  fine_tuning: { epochs: 1, learning_rate: 0.001 }\n',
    );

  it('accepts patterns that match', () => {
    expect(() => checkLayers(emptyPlaces, emptyPlaces.compression, names)).not.toThrow();
    const ok = plan("['*', 'block*', '/dense/']");
    expect(() => checkLayers(ok, ok.compression, names)).not.toThrow();
  });

  it('names the line and the nearest layer of a pattern that matches nothing', () => {
    const bad = plan("['stem', 'blok1/pointwise', 'conv*']");
    let error: unknown;
    try {
      checkLayers(bad, bad.compression, names);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(SpecError);
    expect((error as SpecError).problems.map(formatProblem)).toEqual([
      "spec.yml:10:22: expected 'blok1/pointwise' to match a layer that can be compressed, found no layer of such a name\n" +
        `  fix: Did you mean 'block1/pointwise'? Layers: ${names.join(', ')}.`,
      `spec.yml:10:41: expected 'conv*' to match a layer that can be compressed, found no layer of such a name\n  fix: Layers: ${names.join(', ')}.`,
    ]);
  });

  it('says what a pattern means here, and names the nearest of many layers, not all of them for each pattern', () => {
    const many = Array.from({ length: 40 }, (_, i) => (i < 30 ? `block_${i}/expand/conv` : `stage/conv2d_${i % 10}/x`));
    const bad = plan("['*/conv2d_?/*', 'block_[0-9]/expand/conv', '/deconv$/', 'stage/conv2d_12/x', 'blok_*']");
    const found = (() => {
      try {
        checkLayers(bad, bad.compression, many);
      } catch (error) {
        return (error as SpecError).problems;
      }
      return [];
    })();
    expect(found.map(({ cause, fix }) => [cause, fix?.replace(/(?<=Layers: [^,]+),.*?, and/, ' …')])).toEqual([
      [
        'only * is a wildcard in a pattern: ? stands for itself',
        "Write '*/conv2d_*/*'. Layers: stage/conv2d_0/x … 32 more. `tinygate inspect FILE` shows all layers of a model file.",
      ],
      [
        'only * is a wildcard in a pattern: a regular expression stands between slashes',
        expect.stringMatching(/^Did you mean 'block_\d+\/expand\/conv'\? Layers: block_\d/),
      ],
      ['between slashes it is a regular expression, which no name of a layer has', expect.stringMatching(/32 more/)],
      [undefined, expect.stringMatching(/^Did you mean 'stage\/conv2d_[12]\/x'\? Layers: stage\/conv2d_/)],
      [undefined, expect.stringMatching(/^Layers: block_0\/expand\/conv … 32 more\./)],
    ]);
    for (const { fix } of found) expect(fix!.split('Layers: ')[1]!.split(', ').length).toBe(9);
  });

  it.each([
    ["layers: ['*'], layer_clusters: { '*/depthwise': 16, haed: 64 }", "expected 'haed' to match a layer"],
    ["exclude: ['conv*']", "expected 'conv*' to match a layer"],
    [
      "layers: [stem], exclude: ['s*']",
      'expected clustering to have a layer left, found all that layers matches in exclude',
    ],
  ])('holds clustering to the layers that there are: %s', (text, message) => {
    const bad = clusteringPlan(text);
    expect(() => checkLayers(bad, bad.compression, names)).toThrow(message);
  });

  it.each([
    [{ block_size: 4 }, {}, /found zeros of single weights in stem, block1\/depthwise/],
    [
      { block_size: 4 },
      { block_size: [2, 1] },
      /whole blocks of 4 inputs, which share a codeword, found blocks of 2 inputs/,
    ],
    [{ block_size: 4 }, { block_size: [8, 2] }, null],
    [{ block_size: 4 }, { sparsity_m_by_n: [2, 4] }, /found zeros of single weights/],
    [
      { block_size: 4, preserve_sparsity: false },
      { block_size: [4, 1] },
      /expected preserve_sparsity: true .* found false for stem/,
    ],
    [{ preserve_sparsity: false }, {}, /expected preserve_sparsity: true .* found false for stem, block1\/depthwise/],
    [{ preserve_sparsity: false, exclude: ['block*'] }, { layers: ['block*'] }, null],
    [{ block_size: 4, layer_block_sizes: { '*': 1 } }, {}, null],
    [{ layer_block_sizes: { '*/depthwise': 9 } }, { exclude: ['*/depthwise'] }, null],
    [
      { layer_block_sizes: { '*/depthwise': 9 } },
      {},
      /found zeros of single weights in block1\/depthwise, block2\/depthwise/,
    ],
    [{ block_size: 4, exclude: ['block*'] }, { layers: ['block*'] }, null],
  ])(
    'lets zeros be pruned only where a code or a codeword keeps them: clustering %j, pruning %j',
    (blocks, pruning, message) => {
      const spec = planOf(
        `compression: ${JSON.stringify({
          clustering: { number_of_clusters: 8, ...blocks },
          pruning: { schedule: 'ConstantSparsity', target_sparsity: 0.5, ...pruning },
          fine_tuning: { epochs: 1, learning_rate: 0.1 },
        })}\n`,
      );
      const check = (): void => checkLayers(spec, spec.compression, names);
      if (message === null) expect(check).not.toThrow();
      else expect(check).toThrow(message);
    },
  );

  // An int4 file, for settings of its bits.
  const four = 'artifacts: { int4: { type: int4 } }\n';
  const half = 'schedule: ConstantSparsity, target_sparsity: 0.5';
  it.each([
    [
      `pruning: { ${half}, layers: [block*], layer_targets: { dense: 0.9 } }`,
      "expected 'dense' to match a layer that is pruned, found dense, which layers and exclude of compression.pruning leave out",
    ],
    [
      `pruning: { ${half}, exclude: [dense], layer_targets: { stem: 0.7, dense: 0.3 } }`,
      /'dense' to match a layer that is pruned/,
    ],
    [`pruning: { ${half}, exclude: [dense], layer_targets: { "*": 0.3 } }`, null],
    [
      'clustering: { number_of_clusters: 16, exclude: [dense], layer_clusters: { dense: 4 } }',
      /'dense' to match a layer that is clustered/,
    ],
    [
      'clustering: { number_of_clusters: 16, layers: [dense], layer_block_sizes: { "block*": 4 } }',
      /'block\*' to match a layer that is clustered, found block1\/depthwise, block1\/pointwise/,
    ],
    [
      'clustering: { number_of_clusters: 16, layer_clusters: { dense: 4, "*": 8 } }',
      "expected a layer for which 'dense' is the last pattern of layer_clusters that matches, found '*' after it for dense",
    ],
    ['clustering: { number_of_clusters: 16, layer_clusters: { "*": 8, dense: 4 } }', null],
    [
      `pruning: { ${half}, layer_targets: { block1/depthwise: 0.1, stem: 0.2, "*wise": 0.3 } }`,
      /found '\*wise' after it/,
    ],
    [
      `pruning: { ${half}, layers: [block*], exclude: [block1/depthwise, dense] }`,
      "expected 'dense' to take a layer out of those that layers matches, found dense, which layers does not match",
    ],
    [
      'structured_pruning: { latency: 50 %, mac_costs: { dense: 1, "*": 2 } }',
      /'dense' is the last pattern of mac_costs/,
    ],
    ['quantization: { mode: qat, layer_bits: { dense: 4, "d*": 8 } }', /'dense' is the last pattern of layer_bits/],
    [
      'quantization: { mode: ptq, bits: { auto: { size: 4 kB } }, layer_bits: { "*": 4 } }',
      'expected a layer that layer_bits does not name, which bits is for, found all 6 named',
    ],
    [
      'clustering: { number_of_clusters: 16, block_size: 2, layer_block_sizes: { "block*": 4, stem: 8, dense: 8 } }',
      'expected a layer that layer_block_sizes does not name, which block_size is for, found all 6 named',
    ],
  ])('refuses settings that no layer would have, at their place: %s', (text, message) => {
    const bad = planOf(
      `${text.includes('ptq') ? four : ''}compression:\n  ${text}\n  fine_tuning: { epochs: 1, learning_rate: 0.001 }\n`,
    );
    const check = (): void => checkLayerSettings(bad, bad.compression, names);
    expect(() => checkLayers(bad, bad.compression, names)).not.toThrow();
    if (message === null) {
      expect(check).not.toThrow();
      return;
    }
    expect(check).toThrow(message);
    const problems = ((): readonly Problem[] => {
      try {
        check();
      } catch (error) {
        return (error as SpecError).problems;
      }
      return [];
    })();
    expect(problems.map(({ where }) => where)).toEqual([expect.objectContaining({ file: 'spec.yml', line: 7 })]);
  });

  it('gives a layer the number of clusters of the last pattern that matches it', () => {
    const { clustering } = clusteringPlan(
      "exclude: [stem], layer_clusters: { 'block*': 8, '*/depthwise': 4 }",
    ).compression;
    const found = clusteredLayers(clustering!, names).map((layer) => [layer, clustersOf(clustering!, layer)]);
    expect(found).toEqual([
      ['block1/depthwise', 4],
      ['block1/pointwise', 8],
      ['block2/depthwise', 4],
      ['block2/pointwise', 8],
      ['dense', 16],
    ]);
  });
});

const emptyPlaces = { compression: { pruning: null, clustering: null }, places: {} } as unknown as Plan;
